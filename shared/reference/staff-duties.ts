import type { StaffRole } from './staff-roles'

/** What a person in each role usually does, to start from. */
export const staffDutySuggestions: Record<StaffRole, string> = {
  spokesperson:
    'Phát ngôn, cung cấp thông tin cho báo chí; quyết định nội dung trả lời đối với vụ việc đột xuất.',
  focalPoint:
    'Làm đầu mối: lập lịch truyền thông tháng, theo dõi tiến độ, tổng hợp kết quả, báo cáo.',
  commentary:
    'Góp ý, phản biện dự thảo chính sách; tổng hợp ý kiến của Nhân dân, theo dõi việc tiếp thu, giải trình.',
  editor: 'Biên tập, soát nội dung trước khi phát hành trên các kênh.',
  webEditor: 'Biên tập, đăng tải tin, bài; cập nhật danh mục thông tin phải công khai.',
  socialMediaManager:
    'Quản trị tài khoản mạng xã hội chính thức; trả lời bình luận, theo dõi dư luận.',
  radioOperator: 'Sản xuất, phát sóng chương trình; bảo đảm kỹ thuật hệ thống loa.',
  informationOfficer:
    'Tiếp nhận, giải quyết yêu cầu cung cấp thông tin của công dân; theo dõi thời hạn công khai.',
  legalSpeaker: 'Biên soạn tài liệu, trực tiếp phổ biến pháp luật tại hội nghị, thôn, tổ dân phố.',
  grassrootsSpeaker:
    'Tuyên truyền, vận động trực tiếp tại hộ gia đình; phản ánh ý kiến của Nhân dân.',
  contributor: 'Cung cấp tin, bài, ảnh, số liệu thuộc lĩnh vực phụ trách.',
  accountant: 'Lập dự toán, kiểm soát chứng từ, thanh toán, quyết toán kinh phí truyền thông.',
}
