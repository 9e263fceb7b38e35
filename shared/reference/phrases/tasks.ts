import { grouped, type Phrase } from './phrase'

/** Nhiệm vụ giao cho từng cơ quan, theo loại cơ quan. */
export const tasks: readonly Phrase[] = [
  ...grouped('Cơ quan thường trực, đầu mối', [
    'Là cơ quan thường trực, giúp {đơn vị} chỉ đạo, hướng dẫn, theo dõi, đôn đốc thực hiện Kế hoạch; chủ trì giao ban truyền thông hằng tháng.',
    'Lập lịch truyền thông hằng tháng; tổng hợp kết quả, dư luận xã hội, tham mưu nội dung phát ngôn.',
    'Quản trị các tài khoản mạng xã hội chính thức; phát hiện, đề xuất xử lý thông tin sai lệch về chính sách.',
    'Tham mưu sơ kết 6 tháng, tổng kết năm {năm}; đề xuất khen thưởng đơn vị, cá nhân làm tốt.',
  ]),
  ...grouped('Văn phòng', [
    'Làm đầu mối cung cấp thông tin cho báo chí, công dân; công khai họ tên, chức vụ, số điện thoại, thư điện tử công vụ của người phát ngôn.',
    'Quản lý trang thông tin điện tử; cập nhật danh mục thông tin phải công khai và theo dõi thời hạn công khai.',
    'Cung cấp thông tin chỉ đạo, điều hành cho các đơn vị, địa bàn và cơ quan báo chí; thẩm tra nội dung truyền thông kèm theo hồ sơ trình chính sách.',
  ]),
  ...grouped('Cơ quan chủ trì soạn thảo chính sách', [
    'Cung cấp bản tóm tắt, bộ câu hỏi - trả lời và số liệu của chính sách được giao chủ trì ngay khi bắt đầu soạn thảo.',
    'Tổ chức lấy ý kiến đối tượng chịu tác động; tổng hợp, tiếp thu, giải trình và công khai kết quả trong 15 ngày sau khi kết thúc lấy ý kiến.',
    'Cử người có chuyên môn trả lời người dân tại hội nghị, trên chuyên mục hỏi - đáp và phối hợp với người phát ngôn.',
  ]),
  ...grouped('Cơ quan tài chính', [
    'Thẩm định dự toán, tham mưu bố trí kinh phí trong dự toán năm {năm}; hướng dẫn thanh toán, quyết toán theo quy định.',
    'Hướng dẫn thủ tục đặt hàng, giao nhiệm vụ cho cơ quan báo chí, truyền thông; kiểm tra việc sử dụng kinh phí.',
  ]),
  ...grouped('Bộ phận tư pháp', [
    'Theo dõi, đôn đốc việc truyền thông dự thảo chính sách có tác động lớn đến xã hội; góp ý về tính hợp pháp của dự thảo và nội dung truyền thông.',
    'Phối hợp đội ngũ báo cáo viên, tuyên truyền viên pháp luật phổ biến chính sách mới tại {thôn}.',
  ]),
  ...grouped('Trung tâm dịch vụ công, truyền thanh', [
    'Sản xuất, phát sóng chuyên mục chính sách theo lịch; bảo đảm hệ thống loa, màn hình điện tử hoạt động thông suốt.',
    'Tiếp nhận phản ánh, kiến nghị qua đường dây nóng, hộp thư góp ý; chuyển cơ quan có trách nhiệm trả lời và theo dõi đến khi trả lời xong.',
    'Hướng dẫn, hỗ trợ người dân tra cứu chính sách và thực hiện thủ tục liên quan.',
  ]),
  ...grouped('Công an, quân sự, y tế, trường học', [
    'Phối hợp xác minh, xử lý tổ chức, cá nhân đăng tải thông tin sai sự thật về chính sách; cảnh báo thủ đoạn lừa đảo lợi dụng chính sách.',
    'Cung cấp nội dung chuyên môn thuộc lĩnh vực phụ trách; cử người tham gia chuyên mục phát thanh, hội nghị phổ biến chính sách.',
    'Phổ biến chính sách liên quan đến học sinh và cha mẹ học sinh; mỗi trường cử một cộng tác viên tin, bài.',
  ]),
  ...grouped('Thôn, tổ dân phố', [
    'Tổ chức họp dân, niêm yết tài liệu, lấy ý kiến Nhân dân; duy trì nhóm Zalo và hệ thống loa tại địa bàn.',
    'Báo cáo ngay về {đầu mối} khi phát hiện tin đồn, vướng mắc, bức xúc liên quan đến chính sách.',
  ]),
  ...grouped('Mặt trận Tổ quốc, cơ quan báo chí (đề nghị phối hợp)', [
    'Chủ trì phản biện xã hội đối với dự thảo chính sách có tác động lớn; giám sát việc tiếp thu, giải trình.',
    'Vận động đoàn viên, hội viên và Nhân dân tham gia góp ý, thực hiện chính sách; cử tuyên truyền viên tham gia các đợt truyền thông.',
    'Xây dựng chuyên mục, tin, bài theo hợp đồng đặt hàng; phản ánh khách quan việc thực hiện chính sách tại địa phương.',
  ]),
]
