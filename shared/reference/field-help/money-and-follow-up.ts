import type { FieldHelps } from './field-help'

/** Money, disclosure, risks, responsibilities and the papers that travel with the plan. */
export const followUpHelp: FieldHelps = {
  'budgetLines/*/unitPrice': {
    how: 'Đơn giá bằng đồng; không vượt mức tối đa của định mức đã dẫn.',
    example: '1.500.000',
    mistakes: ['Lẫn đơn vị nghìn đồng, triệu đồng.', 'Dùng dấu phẩy ngăn hàng nghìn.'],
  },
  'budgetLines/*/norm': {
    how: 'Điểm, khoản, điều của văn bản quy định mức chi; không có thì ghi “Báo giá, hợp đồng, hóa đơn”.',
    example: 'Khoản 6 Điều 3 Thông tư số 56/2023/TT-BTC',
    mistakes: ['Dẫn thông tư đã hết hiệu lực.', 'Ghi “theo quy định” mà không nêu văn bản.'],
  },
  'budgetLines/*/budgetCode': {
    how: 'Mục, tiểu mục do kế toán xác định; chưa chắc thì để trống.',
    example: 'Mục 7000, tiểu mục 7049',
    mistakes: ['Chép mã của năm trước khi mục lục ngân sách đã đổi.'],
  },
  fundingStatement: {
    how: 'Nguồn nào, quản lý và thanh toán thế nào, ai bố trí; tổng số tiền tự lấy từ dự toán.',
    example:
      'Kinh phí bố trí trong dự toán chi thường xuyên năm 2027 của ngân sách xã; thanh toán theo khối lượng thực tế, có đủ chứng từ hợp pháp.',
    mistakes: ['Ghi tay tổng số tiền khác dự toán.', 'Không nêu nguồn.'],
  },
  'disclosures/*/deadline': {
    how: 'Hạn cụ thể tính từ một mốc.',
    example: 'Chậm nhất 05 ngày làm việc kể từ ngày ký',
    mistakes: ['“Kịp thời”, “thường xuyên”.'],
  },
  'disclosures/*/content': {
    how: 'Loại thông tin phải công khai; dữ liệu cá nhân chỉ công khai phần pháp luật cho phép.',
    example: 'Dự thảo chính sách lấy ý kiến; báo cáo tiếp thu, giải trình',
    mistakes: ['Công khai cả số định danh, số điện thoại của người dân.'],
  },
  'responsibilities/*/unit': {
    how: 'Tên đơn vị; với Mặt trận Tổ quốc, cơ quan báo chí thêm “Đề nghị” ở trước.',
    example: 'Đề nghị Ủy ban MTTQ Việt Nam xã',
    mistakes: [
      'Giao việc như mệnh lệnh cho đơn vị ngoài thẩm quyền.',
      'Đơn vị chủ trì hoạt động nhưng không có tên ở đây.',
    ],
  },
  'responsibilities/*/tasks': {
    how: 'Mỗi dòng một việc, bắt đầu bằng động từ; nêu sản phẩm hoặc hạn.',
    example: 'Thẩm định dự toán, hướng dẫn thanh toán, quyết toán theo quy định.',
    mistakes: [
      'Hai đơn vị cùng một việc, không rõ ai chủ trì.',
      '“Phối hợp thực hiện” mà không nói phối hợp việc gì.',
    ],
  },
  'reports/*/due': {
    how: 'Sớm hơn hạn của cấp trên vài ngày, tránh ngày nghỉ.',
    example: '04/06/2027',
    mistakes: ['Hạn trùng ngày nghỉ.', 'Hạn sau hạn của cấp trên.'],
  },
  'risks/*/situation': {
    how: 'Điều người dân có thể nghe sai hoặc phản ứng, viết trong một câu.',
    example: 'Tin đồn đổi tên thôn thì phải đổi toàn bộ giấy tờ',
    mistakes: ['Tình huống chung chung “dư luận xấu”.', 'Mô tả quá kỹ, thành hướng dẫn tung tin.'],
  },
  'risks/*/answer': {
    how: 'Ba ý: sự thật là gì, quy định nào, người dân cần làm gì và hỏi ở đâu.',
    example:
      'Giấy tờ đã cấp còn thời hạn vẫn dùng được. UBND xã không thu khoản nào. Cần hỗ trợ, bà con liên hệ Trung tâm Phục vụ hành chính công xã.',
    mistakes: ['Hứa điều vượt thẩm quyền.', 'Nhắc lại tin đồn thành câu mở đầu.'],
  },
  'risks/*/spokesperson': {
    how: 'Một người, theo chức vụ; phải là người phát ngôn hoặc được ủy quyền bằng văn bản.',
    example: 'Phó Chủ tịch UBND xã',
    mistakes: ['Ghi hai người.', 'Ghi tên đơn vị thay cho người.'],
  },
  'risks/*/firstHourSteps': {
    how: 'Ba đến năm bước theo thứ tự: nắm tình hình, báo cáo, thống nhất nội dung, trả lời, theo dõi.',
    example:
      'Chụp lưu bài đăng, xác định nguồn phát.\nBáo cáo Phó Chủ tịch UBND xã.\nĐăng thông tin chính thức.',
    mistakes: ['Bước đầu tiên là họp.', 'Không ghi ai làm.'],
  },
  'companions/submission/addressees': {
    how: 'Mỗi dòng một nơi; gửi một nơi thì in trên một dòng.',
    example: 'Ủy ban nhân dân xã An Bình',
    mistakes: ['Gửi cá nhân thay cho cơ quan.', 'Tự gạch đầu dòng.'],
  },
  'companions/submission/reasons': {
    how: 'Vì sao phải có kế hoạch trong năm nay; để trống thì được viết từ danh mục chính sách.',
    example:
      'Năm 2027, xã dự kiến ban hành 10 chính sách, trong đó 04 chính sách có tác động lớn, cần truyền thông sớm để lấy ý kiến.',
    mistakes: ['Chép lại phần mục đích của kế hoạch.'],
  },
  'companions/decision/executors': {
    how: 'Chức danh, cơ quan chịu trách nhiệm thi hành; mỗi dòng một nơi.',
    example: 'Chánh Văn phòng HĐND và UBND xã',
    mistakes: ['Thiếu cơ quan chủ trì chính sách.'],
  },
  'companions/dispatch/requests': {
    how: 'Mỗi dòng một việc có hạn và nơi nhận kết quả.',
    example:
      'Phân công một người làm đầu mối truyền thông, gửi về Phòng Văn hóa - Xã hội trước ngày 15/01/2027',
    mistakes: ['“Nghiêm túc triển khai thực hiện” không có việc cụ thể.'],
  },
  'companions/invitation/invitees': {
    how: 'Mỗi dòng một thành phần, ghi chức danh.',
    example: 'Trưởng các thôn',
    mistakes: ['Thiếu đơn vị được giao việc trong dự thảo.'],
  },
}
