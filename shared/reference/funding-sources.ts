/** Where the money may come from (Điều 2 Thông tư số 56/2023/TT-BTC; the letter, section 6). */
export const fundingSourceSuggestions: readonly string[] = [
  'Ngân sách xã',
  'Ngân sách phường',
  'Ngân sách tỉnh cấp',
  'Dự toán chi thường xuyên của cơ quan, đơn vị',
  'Lồng ghép chương trình mục tiêu quốc gia',
  'Lồng ghép kinh phí chuyển đổi số',
  'Lồng ghép kinh phí phổ biến, giáo dục pháp luật',
  'Tài trợ, viện trợ',
  'Nguồn huy động hợp pháp khác',
]
