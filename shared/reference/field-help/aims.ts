import type { FieldHelps } from './field-help'

/** Purpose, solutions and objectives. */
export const aimHelp: FieldHelps = {
  'purpose/purposes': {
    how: 'Hai, ba ý; mỗi dòng một ý trả lời “làm để được gì” cho người dân và cho chính quyền.',
    example:
      'Lấy ý kiến người dân ngay từ khâu hoạch định chủ trương đối với 10 chính sách trọng tâm năm 2027.',
    mistakes: ['Khẩu hiệu năm nào cũng dùng được.', 'Trùng ý với phần yêu cầu.'],
  },
  'purpose/requirements': {
    how: 'Ba đến năm yêu cầu kiểm tra được: ai, khi nào, đến mức nào là đạt.',
    example:
      'Mọi ý kiến góp ý được tổng hợp, tiếp thu hoặc giải trình công khai trước khi trình HĐND xã.',
    mistakes: [
      '“Bảo đảm hiệu quả, thiết thực” mà không nêu cách biết.',
      'Viết nhiệm vụ cụ thể vào phần yêu cầu.',
    ],
  },
  solutions: {
    how: 'Cách làm chung cho cả năm; mỗi dòng một giải pháp có người làm và nhịp thực hiện.',
    example:
      'Mỗi chính sách có một bản tóm tắt không quá một trang và bộ câu hỏi - trả lời, dùng thống nhất trên mọi kênh.',
    mistakes: [
      'Chép lại nhiệm vụ đã có ở phần Hoạt động.',
      'Bắt đầu mọi dòng bằng “Tăng cường”, “Đẩy mạnh”.',
    ],
  },
  'objectives/*/content': {
    how: 'Một câu nêu thay đổi cần đạt; phần con số ghi ở Chỉ số, Chỉ tiêu.',
    example: 'Người dân tiếp cận được thông tin chính sách liên quan đến mình',
    mistakes: [
      '“Nâng cao nhận thức” mà không đo.',
      'Ghi việc sẽ làm (“tổ chức hội nghị”) thay cho kết quả.',
    ],
  },
  'objectives/*/level': {
    how: 'Đầu vào: người, tiền. Sản phẩm: việc đã làm ra. Tiếp nhận: người dân biết, hiểu, tham gia. Kết quả: hành vi, thực tế thay đổi.',
    example: 'Tỷ lệ hộ phân loại rác tại nguồn: Kết quả',
    mistakes: ['Mọi mục tiêu đều dừng ở mức Sản phẩm.'],
  },
  'objectives/*/indicator': {
    how: 'Tên con số: “Tỷ lệ …”, “Số …”, “Thời gian …”. Mỗi mục tiêu một chỉ số.',
    example: 'Tỷ lệ người được khảo sát nắm được chính sách liên quan',
    mistakes: ['Ghi cả con số vào tên chỉ số.', 'Chỉ số không ai thu thập được.'],
  },
  'objectives/*/baseline': {
    how: 'Con số năm trước, kèm nguồn hoặc thời điểm. Chưa có thì ghi “Chưa thống kê”.',
    example: '61% (khảo sát tháng 11/2026)',
    mistakes: ['Bỏ trống nên không biết tăng hay giảm.', 'Ghi con số ước chừng không có nguồn.'],
  },
  'objectives/*/target': {
    how: 'Con số cần đạt cuối năm, cùng đơn vị với hiện trạng.',
    example: '85% trở lên',
    mistakes: [
      '“Tăng so với năm trước” mà không có số.',
      'Thấp hơn hiện trạng.',
      'Đặt 100% cho việc không tự quyết định được.',
    ],
  },
  'objectives/*/measurement': {
    how: 'Đo bằng gì, ai đo, khi nào.',
    example: 'Khảo sát 600 hộ, tháng 11 - 12/2027, Phòng Văn hóa - Xã hội thực hiện',
    mistakes: ['Khảo sát nhưng không có trong phần Hoạt động và dự toán.'],
  },
}
