// @ts-check
/** What the demo did and left behind, for whoever opens its folder. */

/** @param {string[]} lines */
const list = (lines) => lines.map((line) => `  - ${line}`)

/**
 * @param {Pick<Awaited<ReturnType<typeof import('./from-sample.mjs').fromSample>>, 'taken' | 'requests' | 'consoleErrors'>} app
 * @param {Awaited<ReturnType<typeof import('./produced-document.mjs').lookAtDocument>>} document
 */
const results = (app, document) => [
  `  - ${document.docx}: văn bản Word do ứng dụng xuất`,
  `  - ${document.pdf}: bản PDF của tệp đó do LibreOffice chuyển`,
  `  - trang/: ${document.drawn.length} trang, mỗi trang một ảnh`,
  `  - man-hinh/: ${app.taken.length} ảnh màn hình theo thứ tự`,
  ...list(app.taken).map((line) => `  ${line}`),
  '',
  `Yêu cầu ra mạng trong suốt quá trình: ${app.requests.length}`,
  ...list(app.requests),
  `Lỗi trong bảng điều khiển của trang: ${app.consoleErrors.length}`,
  ...list(app.consoleErrors),
]

/**
 * @param {Awaited<ReturnType<typeof import('./from-sample.mjs').fromSample>>} app
 * @param {Awaited<ReturnType<typeof import('./produced-document.mjs').lookAtDocument>>} document
 */
export const sampleReadme = (app, document) => [
  'HÀNH TRÌNH 1: TỪ KẾ HOẠCH MẪU ĐẾN TỆP WORD',
  '',
  'Ứng dụng thật đã được mở và điều khiển tự động, không có người ngồi máy:',
  '  1. Mở ứng dụng, vào thư viện kế hoạch.',
  '  2. Tạo kế hoạch mẫu và mở ra.',
  `  3. Đi qua đủ ${app.steps.length} bước của phần hướng dẫn, mỗi bước chụp một ảnh.`,
  '  4. Bấm "Xuất Word" và chờ ứng dụng báo đã xuất.',
  '  5. Chuyển tệp Word sang PDF bằng LibreOffice và vẽ từng trang thành ảnh.',
  '',
  'Kết quả trong thư mục này:',
  ...results(app, document),
]

/**
 * @param {Awaited<ReturnType<typeof import('./from-last-year.mjs').fromLastYear>>} app
 * @param {Awaited<ReturnType<typeof import('./produced-document.mjs').lookAtDocument>>} document
 * @param {string} folder its folder, as seen from this file
 */
export const lastYearReadme = (app, document, folder) => [
  'HÀNH TRÌNH 2: TỪ TỆP WORD NĂM TRƯỚC ĐẾN TỆP WORD NĂM NAY',
  '',
  'Trên một ứng dụng mới cài, chưa có dữ liệu gì:',
  `  1. Thả tệp "${app.source}" (chữ TCVN3, kế hoạch kèm theo quyết định) vào cửa sổ.`,
  '  2. Đọc thành kế hoạch; xếp những đoạn chưa chắc.',
  '  3. Giữ – Sửa – Bỏ từng phần; câu nào chỉ người soạn biết thì tự viết lại.',
  '  4. Rà soát: đến từng chỗ còn thiếu để điền.',
  `  5. Săn năm cũ: sửa ${app.hunted.mended} chỗ, giữ ${app.hunted.kept} chỗ có lý do, còn 0 chỗ.`,
  '  6. Xuất Word quyết định ban hành kèm kế hoạch.',
  '  7. Kiểm tra lại tệp vừa xuất bằng lệnh "npm run inspect": 0 chỗ năm cũ, 0 lỗi thể thức.',
  '',
  `Kết quả trong thư mục ${folder}/:`,
  `  - ${app.source}: tệp năm trước`,
  ...results(app, document),
]
