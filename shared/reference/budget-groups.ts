/** Headings an estimate is usually divided under. */
export const budgetGroupSuggestions: readonly string[] = [
  'Xây dựng kế hoạch, góp ý, phản biện chính sách',
  'Hội nghị, đối thoại, họp thôn, tập huấn',
  'Sản xuất nội dung, tài liệu truyền thông',
  'Truyền tải trên các kênh',
  'Đặt hàng cơ quan báo chí',
  'Cuộc thi tìm hiểu chính sách',
  'Trang thiết bị, duy trì hệ thống',
  'Theo dõi, đánh giá, báo cáo',
]
