import { fieldNames } from '#shared/plan/field-names'

/** Vietnamese names of what the entries of lists hold; what a plan holds too goes by the same name. */
export const entryFieldNames = {
  ...fieldNames,
  old: 'Tên cũ',
  now: 'Tên hiện nay',
  since: 'Đổi từ ngày',
  why: 'Lý do, văn bản',
  maxPrice: 'Mức tối đa (đồng)',
  clause: 'Căn cứ',
  level: 'Nơi quy định',
  content: 'Nội dung',
  code: 'Mã',
  name: 'Tên',
  parent: 'Thuộc mục',
  version: 'Phiên bản',
  date: 'Ngày',
  issuer: 'Nơi ban hành',
  edition: 'Phiên bản danh mục',
  entries: 'Các mục',
  format: 'Loại tệp',
  lists: 'Danh mục',
}
