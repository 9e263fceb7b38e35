import { anywhere, COMMITTEES, suited, type Phrase } from './phrase'

/** Nội dung công khai. */
export const disclosures: readonly Phrase[] = [
  ...suited(COMMITTEES, [
    'Văn bản quy phạm pháp luật, nghị quyết của HĐND, quyết định của UBND {cấp} đã ban hành',
  ]),
  ...anywhere([
    'Dự thảo chính sách lấy ý kiến, kèm bản tóm tắt và địa chỉ nhận góp ý',
    'Báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về {chính sách}',
    'Chương trình công tác năm {năm} và danh mục chính sách dự kiến ban hành',
    'Họ tên, chức vụ, số điện thoại, thư điện tử công vụ của người phát ngôn',
    'Thủ tục hành chính, thời hạn giải quyết, phí, lệ phí và nơi tiếp nhận',
    'Dự toán, quyết toán ngân sách; danh mục và kết quả mua sắm',
    'Quy hoạch, kế hoạch sử dụng đất; phương án bồi thường, hỗ trợ, tái định cư',
    'Danh sách đối tượng được hưởng chính sách, trừ dữ liệu cá nhân pháp luật không cho phép công khai',
    'Kết quả giải quyết phản ánh, kiến nghị của người dân, doanh nghiệp',
    'Cảnh báo thiên tai, dịch bệnh, an ninh trật tự và hướng dẫn ứng phó',
    'Kết quả thanh tra, kiểm tra, giám sát phải công khai theo quy định',
    'Các khoản vận động đóng góp và việc sử dụng',
  ]),
]

/** Góp ý, phản biện của từng giai đoạn: hỏi ai, bằng cách nào. */
export const consultations: readonly Phrase[] = [
  {
    stage: 'agendaSetting',
    text: 'Khảo sát nhanh đối tượng chịu tác động về thực trạng và mong muốn; trao đổi với trưởng thôn, người có uy tín.',
  },
  {
    stage: 'agendaSetting',
    text: 'Tọa đàm với đại diện hộ dân, doanh nghiệp và các tổ chức chính trị - xã hội về sự cần thiết ban hành chính sách.',
  },
  {
    stage: 'agendaSetting',
    text: 'Tổng hợp phản ánh, kiến nghị của năm trước có liên quan, lấy ý kiến các phòng về phương án xử lý.',
  },
  {
    stage: 'drafting',
    text: 'Họp {thôn} lấy ý kiến đại diện hộ gia đình; đăng dự thảo trên trang thông tin điện tử trong thời gian quy định.',
  },
  {
    stage: 'drafting',
    text: 'Gửi dự thảo xin ý kiến các phòng, đơn vị, {thôn} và Ủy ban Mặt trận Tổ quốc {cấp}; tổng hợp theo từng điều khoản.',
  },
  {
    stage: 'drafting',
    text: 'Niêm yết dự thảo tại nhà văn hóa {thôn}, đặt hộp thư góp ý và cử người giải thích trực tiếp.',
  },
  {
    stage: 'finalization',
    text: 'Ủy ban Mặt trận Tổ quốc {cấp} chủ trì phản biện xã hội; cơ quan soạn thảo tiếp thu, giải trình bằng văn bản.',
  },
  {
    stage: 'finalization',
    text: 'Đối thoại trực tiếp với người còn ý kiến khác nhau; lập biên bản và công khai kết quả.',
  },
  {
    stage: 'promulgation',
    text: 'Công khai báo cáo tiếp thu, giải trình cùng hồ sơ trình; thông báo ý kiến chưa tiếp thu và lý do.',
  },
  {
    stage: 'promulgation',
    text: 'Gửi bản tóm tắt đến {thôn} để rà soát lần cuối đối tượng, mức áp dụng trước khi có hiệu lực.',
  },
  {
    stage: 'implementation',
    text: 'Tiếp nhận vướng mắc qua đường dây nóng và bộ phận một cửa; tổng hợp, trả lời hằng tháng.',
  },
  {
    stage: 'implementation',
    text: 'Khảo sát mức độ hài lòng của đối tượng thụ hưởng sau 06 tháng, đề xuất điều chỉnh nếu cần.',
  },
]
