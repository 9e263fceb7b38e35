import { grouped, type Phrase } from './phrase'

/** Mục tiêu viết được thành con số, theo bậc đánh giá. */
export const objectives: readonly Phrase[] = [
  ...grouped('Đầu vào', [
    'Đội ngũ làm truyền thông chính sách được bồi dưỡng nghiệp vụ ít nhất một lần trong năm',
    'Mỗi thôn, tổ dân phố có ít nhất một cộng tác viên truyền thông chính sách hoạt động thường xuyên',
    'Kinh phí truyền thông chính sách được bố trí đủ theo dự toán và giải ngân đúng tiến độ',
  ]),
  ...grouped('Sản phẩm', [
    'Chính sách có tác động lớn đến xã hội đều có kế hoạch truyền thông và bộ câu hỏi - trả lời riêng',
    'Các giai đoạn của chính sách diễn ra trong năm đều có hoạt động truyền thông',
    'Thông tin thuộc danh mục phải công khai được đăng tải đúng thời hạn',
    'Chuyên mục chính sách trên đài truyền thanh được phát đủ số lượng, đúng lịch',
    'Ý kiến góp ý, phản biện của Nhân dân được tiếp thu hoặc giải trình công khai',
  ]),
  ...grouped('Tiếp nhận', [
    'Người dân biết và nắm được chính sách liên quan trực tiếp đến mình',
    'Hộ gia đình có đại diện dự họp góp ý dự thảo chính sách',
    'Người theo dõi tài khoản Zalo chính thức của địa phương tăng so với năm trước',
    'Phản ánh, kiến nghị về chính sách được trả lời trong thời hạn',
  ]),
  ...grouped('Kết quả', [
    'Đối tượng thụ hưởng hoàn thành thủ tục để được hưởng chính sách',
    'Người dân hài lòng với việc cung cấp thông tin chính sách',
    'Thông tin sai lệch về chính sách được phản hồi chính thức trong 24 giờ và không lan rộng',
    'Đơn khiếu nại do thiếu thông tin về chính sách giảm so với năm trước',
  ]),
]

/** Chỉ số đi với mục tiêu. */
export const indicators: readonly Phrase[] = [
  ...grouped('Đầu vào', [
    'Số lượt người được tập huấn',
    'Tỷ lệ thôn, tổ dân phố có cộng tác viên truyền thông',
    'Tỷ lệ giải ngân kinh phí truyền thông',
  ]),
  ...grouped('Sản phẩm', [
    'Tỷ lệ giai đoạn chính sách trong năm có hoạt động truyền thông',
    'Tỷ lệ thông tin công khai đúng hạn',
    'Số chương trình phát thanh đã phát trên số chương trình theo lịch',
    'Tỷ lệ ý kiến được tiếp thu hoặc giải trình',
  ]),
  ...grouped('Tiếp nhận', [
    'Tỷ lệ người được khảo sát nắm được chính sách liên quan',
    'Tỷ lệ hộ gia đình có đại diện dự họp',
    'Số người theo dõi tài khoản Zalo chính thức',
    'Tỷ lệ phản ánh được trả lời trong 03 ngày làm việc',
  ]),
  ...grouped('Kết quả', [
    'Tỷ lệ đối tượng hoàn thành hồ sơ hưởng chính sách',
    'Tỷ lệ người được hỏi hài lòng',
    'Tỷ lệ vụ việc có thông tin chính thức trong 24 giờ',
    'Số đơn khiếu nại do thiếu thông tin',
  ]),
]

/** Cách đo. */
export const measurements: readonly Phrase[] = grouped('Cách đo', [
  'Danh sách học viên và kết quả kiểm tra cuối lớp',
  'Báo cáo tháng do {đầu mối} tổng hợp',
  'Khảo sát ngẫu nhiên hộ gia đình tại {thôn}, tháng 11/{năm}',
  'Sổ theo dõi phản ánh, kiến nghị, thống kê hằng tháng',
  'Nhật ký phát sóng của đài truyền thanh, hằng tuần',
  'Số liệu quản trị của trang thông tin điện tử, tài khoản mạng xã hội, cuối mỗi quý',
  'Báo cáo tiếp thu, giải trình của cơ quan chủ trì soạn thảo',
  'Biên bản họp dân, danh sách ký tên dự họp',
  'Phiếu đánh giá sau hội nghị, tập huấn',
  'Nhật ký theo dõi dư luận đối chiếu với báo cáo phát ngôn',
  'Số liệu của cơ quan chuyên ngành, chốt ngày 15/12/{năm}',
  'Kiểm tra chọn mẫu tại {thôn}, tháng 12/{năm}',
])
