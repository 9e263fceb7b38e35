import type { FieldHelps } from './field-help'

/** Policies, activities, channels and staff. */
export const workHelp: FieldHelps = {
  'policies/*/name': {
    how: 'Tên dự thảo, đề án, nghị quyết đúng như trong chương trình công tác năm.',
    example: 'Phương án phân loại, thu gom chất thải rắn sinh hoạt tại nguồn',
    mistakes: [
      'Đưa hoạt động (hội nghị, chuyên mục) vào danh mục chính sách.',
      'Gọi một chính sách bằng nhiều tên khác nhau.',
    ],
  },
  'policies/*/impact': {
    how: 'Tác động lớn: nhiều người chịu ảnh hưởng, liên quan đến tiền, đất, giấy tờ, hoặc còn ý kiến khác nhau.',
    example: 'Phương án bồi thường khi thu hồi đất: Có tác động lớn đến xã hội',
    mistakes: [
      'Để “Chưa đánh giá” đến khi trình ký.',
      'Tác động lớn nhưng không có tình huống rủi ro nào.',
    ],
  },
  'policies/*/audiences': {
    how: 'Mỗi dòng một nhóm người cụ thể; nêu cả nhóm khó tiếp cận.',
    example: 'Hộ gia đình tại 18 thôn\nHộ kinh doanh, chợ',
    mistakes: ['Chỉ ghi “Nhân dân”.', 'Bỏ sót người chịu tác động trực tiếp.'],
  },
  'policies/*/keyMessages': {
    how: 'Tối đa ba câu, mỗi câu dưới 15 tiếng, người dân nhắc lại được.',
    example: 'Phân loại rác tại nhà, thôn xóm sạch hơn',
    mistakes: ['Chép điều khoản của văn bản.', 'Nhiều ý trong một câu.'],
  },
  'policies/*/stages/*/consultation': {
    how: 'Hỏi ai, bằng cách nào, trong bao lâu, ai tổng hợp.',
    example: 'Họp thôn lấy ý kiến đại diện hộ gia đình; niêm yết dự thảo tại nhà văn hóa thôn.',
    mistakes: ['“Lấy ý kiến rộng rãi” mà không nêu cách.', 'Không có bước tiếp thu, giải trình.'],
  },
  'policies/*/bulletin': {
    how: 'Viết để nghe: câu ngắn dưới 25 tiếng, mỗi câu một ý, nhắc lại ngày và nơi liên hệ ở cuối.',
    example:
      'Kính thưa bà con. Từ ngày mười chín tháng bảy, các thôn bắt đầu thu gom rác đã phân loại.',
    mistakes: ['Đọc nguyên văn văn bản.', 'Để chữ viết tắt, dãy số người đọc phải đoán.'],
  },
  'policies/*/post': {
    how: 'Câu đầu nói ngay việc chính; nêu từ ngày nào, ai làm gì, hỏi ở đâu.',
    example:
      'Từ 19/7, xã thu gom rác theo ba nhóm. Bà con phân loại tại nhà trước 18 giờ. Hỏi thêm: Phòng Kinh tế.',
    mistakes: [
      'Quá dài, phải bấm “xem thêm” mới thấy ngày.',
      'Chia sẻ ảnh chụp văn bản thay cho lời.',
    ],
  },
  'activities/*/content': {
    how: 'Một việc, bắt đầu bằng động từ; nêu đối tượng và chính sách.',
    example: 'Đối thoại với 142 hộ có đất thu hồi về dự thảo phương án bồi thường',
    mistakes: ['Gộp nhiều việc vào một dòng.', '“Tăng cường tuyên truyền …” không rõ làm gì.'],
  },
  'activities/*/timing': {
    how: 'Gõ tự nhiên: 15/3, 01/4 - 15/4, tháng 5, quý II, hằng tuần.',
    example: '08/3 - 09/4',
    mistakes: [
      '“Thường xuyên” cho việc có hạn.',
      'Rơi vào ngày nghỉ, dịp Tết.',
      'Nằm ngoài giai đoạn của chính sách.',
    ],
  },
  'activities/*/lead': {
    how: 'Đúng một đơn vị; đơn vị ấy phải có tên ở phần Tổ chức thực hiện và nơi nhận.',
    example: 'Phòng Kinh tế',
    mistakes: ['Hai đơn vị cùng chủ trì.', 'Giao cho đơn vị ngoài thẩm quyền mà không “Đề nghị”.'],
  },
  'activities/*/message': {
    how: 'Một câu người nghe nhớ được sau hoạt động này; có thể lấy từ thông điệp của chính sách.',
    example: 'Mọi ý kiến đều được ghi nhận và trả lời',
    mistakes: ['Ghi mục tiêu của cơ quan thay cho điều người dân cần biết.'],
  },
  'activities/*/product': {
    how: 'Thứ cầm được, đếm được khi xong việc; số lượng ghi ở ô bên.',
    example: 'Biên bản họp thôn: 18 biên bản',
    mistakes: ['Sản phẩm “hội nghị được tổ chức”.', 'Số lượng khác dự toán.'],
  },
  'activities/*/target': {
    how: 'Mức phải đạt của chính hoạt động này.',
    example: '80% trở lên',
    mistakes: ['Bỏ trống nên không đánh giá được.'],
  },
  'activities/*/order': {
    how: 'Tự thực hiện, giao nhiệm vụ (đơn vị trực thuộc) hay đặt hàng (hợp đồng với cơ quan báo chí).',
    example: 'Chuyên mục trên Đài tỉnh: Đặt hàng',
    mistakes: ['Đặt hàng mà không có dòng kinh phí.'],
  },
  'channels/*/reach': {
    how: 'Con số: bao nhiêu hộ, cụm loa, người theo dõi, địa bàn nào.',
    example: '5.860 hộ tại 18 thôn, 36 cụm loa',
    mistakes: ['“Toàn xã” mà loa hỏng ở một số thôn.'],
  },
  'mediaPartners/*/work': {
    how: 'Đặt hàng cái gì, bao nhiêu sản phẩm, nghiệm thu ra sao.',
    example: '12 phóng sự, mỗi phóng sự 05 phút, phát hằng tháng',
    mistakes: ['“Phối hợp tuyên truyền” không có số lượng.'],
  },
  'staff/*/duties': {
    how: 'Việc cụ thể hằng tuần, hằng tháng; khớp với vai trò đã chọn.',
    example: 'Lập lịch truyền thông tháng, quản trị Zalo, tổng hợp dư luận hằng ngày.',
    mistakes: [
      '“Theo dõi, tham mưu” chung chung.',
      'Giao phát ngôn cho người chưa được ủy quyền bằng văn bản.',
    ],
  },
  'staff/*/timeShare': {
    how: 'Phần trăm thời gian làm việc dành cho truyền thông; cộng các việc của một người không quá 100.',
    example: '30',
    mistakes: ['Một người 100% nhưng còn kiêm việc khác.'],
  },
}
