import { anywhere, type Phrase } from './phrase'

/** Sự cần thiết (tờ trình). */
export const submissionReasons: readonly Phrase[] = anywhere([
  'Thực hiện yêu cầu của cấp trên về xây dựng kế hoạch truyền thông chính sách hằng năm, trên cơ sở chương trình công tác năm {năm}, việc ban hành Kế hoạch là cần thiết.',
  'Năm {năm}, địa phương dự kiến ban hành nhiều chính sách tác động trực tiếp đến đời sống Nhân dân, cần truyền thông sớm để lấy ý kiến và tạo đồng thuận.',
  'Qua thực hiện năm {năm trước}, việc truyền thông còn tập trung vào giai đoạn sau khi ban hành, phản hồi của người dân chưa được tổng hợp đầy đủ; cần khắc phục bằng một kế hoạch cụ thể.',
  'Việc phân công người làm, kênh và kinh phí truyền thông trong năm {năm trước} chưa rõ ràng, dẫn đến bị động khi phát sinh tin đồn; cần được quy định thống nhất.',
  'Kế hoạch là cơ sở để các đơn vị lập dự toán, đặt hàng cơ quan báo chí và triển khai đúng tiến độ ngay từ đầu năm {năm}.',
  'Dự thảo Kế hoạch đã được lấy ý kiến các đơn vị được giao nhiệm vụ và tiếp thu, hoàn thiện.',
  'Dự toán kinh phí của Kế hoạch đã được {tài chính} thẩm định, phù hợp khả năng cân đối ngân sách năm {năm}.',
  'Địa bàn có nhiều hộ ít sử dụng mạng xã hội, dễ bị ảnh hưởng bởi thông tin sai lệch, cần có kênh truyền thông trực tiếp đến từng {thôn}.',
  'Các chính sách có tác động lớn đến xã hội trong năm phải có nội dung truyền thông riêng theo Quyết định số 407/QĐ-TTg của Thủ tướng Chính phủ.',
  'Kế hoạch giúp lãnh đạo theo dõi tiến độ, kết quả bằng chỉ tiêu cụ thể, thay cho báo cáo chung chung.',
  'Việc ban hành sớm trong tháng 01/{năm} bảo đảm các hoạt động quý I được thực hiện đúng lịch.',
  'Mô hình chính quyền địa phương hai cấp đòi hỏi thông tin chính sách được đưa trực tiếp, kịp thời từ {cấp} đến người dân.',
])

/** Nội dung đề nghị (tờ trình). */
export const submissionProposals: readonly Phrase[] = anywhere([
  'Xem xét, ban hành Kế hoạch truyền thông chính sách năm {năm}',
  'Xem xét, phê duyệt Kế hoạch truyền thông chính sách năm {năm}',
  'Cho phép thực hiện các hoạt động quý I năm {năm} trong khi chờ giao dự toán chi tiết',
  'Bố trí kinh phí thực hiện Kế hoạch trong dự toán chi thường xuyên năm {năm}',
  'Giao {đầu mối} làm cơ quan thường trực, theo dõi, đôn đốc thực hiện Kế hoạch',
  'Phân công người phát ngôn và người được ủy quyền phát ngôn của {đơn vị}',
  'Giao các đơn vị xây dựng kế hoạch chi tiết, gửi {đầu mối} tổng hợp',
  'Cho chủ trương đặt hàng cơ quan báo chí thực hiện chuyên mục truyền thông chính sách',
  'Kiện toàn Tổ góp ý, phản biện chính sách',
  'Cho phép điều chỉnh thời gian hoạt động theo tiến độ thực tế của từng chính sách',
  'Đưa kết quả truyền thông chính sách vào nội dung đánh giá hằng năm của các đơn vị',
  'Giao {tài chính} hướng dẫn thanh toán, quyết toán kinh phí thực hiện Kế hoạch',
])

/** Nội dung yêu cầu thực hiện (công văn). */
export const dispatchRequests: readonly Phrase[] = anywhere([
  'Phổ biến Kế hoạch đến toàn thể cán bộ, công chức, viên chức, người lao động của đơn vị',
  'Căn cứ nhiệm vụ được giao, xây dựng kế hoạch chi tiết của đơn vị, gửi về {đầu mối} trước hạn nêu trong công văn này',
  'Phân công một người làm đầu mối truyền thông, gửi họ tên, chức vụ, số điện thoại về {đầu mối}',
  'Lập dự toán chi tiết các hoạt động được giao chủ trì, gửi {tài chính} thẩm định',
  'Cung cấp bản tóm tắt và bộ câu hỏi - trả lời của chính sách được giao chủ trì soạn thảo',
  'Niêm yết Kế hoạch và lịch hoạt động tại trụ sở, nhà văn hóa {thôn}',
  'Rà soát danh mục thông tin phải công khai, cập nhật trên trang thông tin điện tử',
  'Báo cáo ngay khi phát sinh thông tin sai lệch, tình huống phức tạp liên quan đến chính sách',
  'Thực hiện chế độ báo cáo 6 tháng, năm theo đúng thời hạn trong Kế hoạch',
  'Kịp thời phản ánh khó khăn, vướng mắc về {đầu mối} để xem xét, điều chỉnh',
  'Chỉ phát ngôn, cung cấp thông tin cho báo chí qua người phát ngôn hoặc người được ủy quyền',
  'Phối hợp với Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội lấy ý kiến Nhân dân về dự thảo chính sách',
])

/** Nội dung cuộc họp (giấy mời). */
export const agendas: readonly Phrase[] = anywhere([
  'Thông qua chương trình, thành phần dự họp',
  'Báo cáo kết quả truyền thông chính sách năm {năm trước}',
  'Trình bày dự thảo Kế hoạch truyền thông chính sách năm {năm}',
  'Thảo luận về danh mục chính sách và thời gian truyền thông',
  'Thảo luận về phân công nhiệm vụ, người phát ngôn và đầu mối của từng đơn vị',
  'Thảo luận về dự toán, nguồn kinh phí',
  'Thống nhất lịch truyền thông quý I năm {năm}',
  'Góp ý tình huống rủi ro và nội dung trả lời đã chuẩn bị',
  'Tiếp thu, giải trình của đơn vị soạn thảo',
  'Kết luận của chủ trì cuộc họp',
  'Giới thiệu phương pháp đánh giá kết quả truyền thông',
  'Trao đổi quy chế phối hợp với cơ quan báo chí',
])

/** Lưu ý (giấy mời). */
export const invitationNotes: readonly Phrase[] = anywhere([
  'Dự thảo Kế hoạch được gửi kèm giấy mời này; đề nghị đại biểu nghiên cứu trước.',
  'Đại biểu vắng mặt gửi ý kiến bằng văn bản về {đầu mối} trước cuộc họp.',
  'Đề nghị đơn vị cử người đủ thẩm quyền quyết định dự họp.',
  'Đề nghị đại biểu có mặt trước 10 phút để cuộc họp bắt đầu đúng giờ.',
  'Các đơn vị chuẩn bị danh mục chính sách dự kiến trình trong năm {năm}.',
  'Các đơn vị chuẩn bị dự toán sơ bộ các hoạt động được giao chủ trì.',
  'Đại biểu xác nhận dự họp với {đầu mối} trước ngày họp 01 ngày.',
  'Cuộc họp dự kiến kéo dài một buổi; đề nghị đại biểu sắp xếp công việc để dự đến hết phần kết luận.',
  'Tài liệu họp chỉ dùng nội bộ, không đăng lên mạng xã hội.',
  'Người dự họp trực tuyến kiểm tra đường truyền trước giờ họp 15 phút.',
  'Đề nghị mang theo máy tính hoặc điện thoại để xem tài liệu điện tử.',
  'Giấy mời này thay cho giấy mời cá nhân.',
])

/** Yêu cầu đối với người được phân công (thông báo). */
export const assignmentRequirements: readonly Phrase[] = anywhere([
  'Phát ngôn, cung cấp thông tin đúng thẩm quyền, đúng nội dung đã được duyệt.',
  'Người được ủy quyền phát ngôn chỉ phát ngôn trong phạm vi, thời hạn ủy quyền bằng văn bản; không ủy quyền lại.',
  'Cung cấp thông tin vụ việc đột xuất cho báo chí chậm nhất trong 24 giờ theo quy định.',
  'Bảo mật tài khoản quản trị; không dùng tài khoản cá nhân để đăng thông tin chính thức.',
  'Đăng tải thông tin sau khi người có trách nhiệm duyệt; lưu lại bản đã duyệt.',
  'Không công khai dữ liệu cá nhân, bí mật nhà nước trong sản phẩm truyền thông.',
  'Theo dõi dư luận, báo cáo lãnh đạo ngay khi có thông tin sai lệch.',
  'Bàn giao đầy đủ tài khoản, tài liệu khi thay đổi người phụ trách.',
  'Tham gia đầy đủ các lớp bồi dưỡng nghiệp vụ trong năm {năm}.',
  'Lập lịch, ghi nhật ký hoạt động và gửi báo cáo tháng trước ngày 05 của tháng sau.',
  'Phối hợp giữa các bộ phận theo nguyên tắc một đầu mối, một nội dung thống nhất.',
  'Khi đi vắng phải bàn giao cho người thay thế và báo cáo lãnh đạo.',
])

/** Lý do điều chỉnh kế hoạch. */
export const adjustmentReasons: readonly Phrase[] = anywhere([
  'Thời gian trình {chính sách} thay đổi theo chương trình công tác, cần điều chỉnh các hoạt động truyền thông tương ứng.',
  'Bổ sung chính sách mới phát sinh trong năm {năm} theo chỉ đạo của cấp có thẩm quyền.',
  'Dự toán được giao thấp hơn Kế hoạch, cần cắt giảm một số hoạt động chưa cấp bách.',
  'Thay đổi cơ quan chủ trì, người phát ngôn do sắp xếp tổ chức bộ máy.',
  'Đến nay một số hoạt động quý I chưa thực hiện do điều kiện khách quan, cần chuyển sang quý II.',
  'Bổ sung hoạt động truyền thông ứng phó với tình huống đột xuất trên địa bàn.',
  'Điều chỉnh chỉ tiêu cho phù hợp với kết quả khảo sát hiện trạng mới.',
  'Thay đổi phương thức thực hiện từ tự thực hiện sang đặt hàng cơ quan báo chí.',
  'Thực hiện kết luận của cấp trên sau kiểm tra, giám sát công tác truyền thông chính sách.',
  'Bổ sung nguồn kinh phí được giao thêm trong năm {năm}.',
  'Gộp các hoạt động cùng nội dung, cùng đối tượng để tiết kiệm kinh phí.',
  'Kéo dài thời gian lấy ý kiến theo đề nghị của người dân, doanh nghiệp.',
])
