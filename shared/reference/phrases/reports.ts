import { anywhere, type Phrase } from './phrase'

/** Reports due, and the sentences with which an assignment is closed. */
export const reports: readonly Phrase[] = anywhere([
  'Báo cáo kết quả truyền thông chính sách quý I năm {năm}',
  'Báo cáo kết quả truyền thông chính sách 6 tháng đầu năm {năm}',
  'Báo cáo kết quả truyền thông chính sách 9 tháng năm {năm}',
  'Báo cáo tổng kết công tác truyền thông chính sách năm {năm}',
  'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về {chính sách}',
  'Báo cáo công tác phát ngôn, cung cấp thông tin cho báo chí năm {năm}',
  'Báo cáo kết quả công khai thông tin theo Luật Tiếp cận thông tin năm {năm}',
  'Báo cáo kết quả khảo sát mức độ người dân nắm được chính sách năm {năm}',
  'Báo cáo tình hình sử dụng kinh phí truyền thông chính sách năm {năm}',
  'Báo cáo đột xuất khi phát sinh khủng hoảng thông tin về chính sách',
  'Báo cáo kết quả giao ban truyền thông tháng',
  'Báo cáo kết quả tập huấn, bồi dưỡng nghiệp vụ truyền thông chính sách năm {năm}',
])
