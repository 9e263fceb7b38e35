/** Superior and issuing bodies and the line under them (mục II.2b). */

export const NO_ISSUER = 'Không tìm thấy tên cơ quan ban hành.'
