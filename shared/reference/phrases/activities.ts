import { staged, type Phrase } from './phrase'

/** Nội dung hoạt động, theo giai đoạn. */
export const activities: readonly Phrase[] = [
  ...staged('agendaSetting', [
    'Thông tin về sự cần thiết, mục tiêu và phạm vi của {chính sách}',
    'Khảo sát ý kiến người dân, doanh nghiệp về thực trạng và mong muốn liên quan đến {chính sách}',
    'Tọa đàm với trưởng thôn, người có uy tín về chủ trương xây dựng {chính sách}',
    'Lấy ý kiến thăm dò trên trang thông tin điện tử và tài khoản Zalo về {chính sách}',
  ]),
  ...staged('drafting', [
    'Đăng tải dự thảo, bản tóm tắt và địa chỉ nhận góp ý về {chính sách}',
    'Họp {thôn} lấy ý kiến đại diện hộ gia đình về dự thảo {chính sách}',
    'Tọa đàm lấy ý kiến đối tượng chịu tác động trực tiếp của {chính sách}',
    'Niêm yết dự thảo {chính sách} tại trụ sở và nhà văn hóa {thôn}',
    'Phát thanh hỏi - đáp về những điểm mới trong dự thảo {chính sách}',
  ]),
  ...staged('finalization', [
    'Đối thoại trực tiếp với người dân, doanh nghiệp về dự thảo {chính sách}',
    'Hội nghị phản biện xã hội đối với dự thảo {chính sách}',
    'Công khai báo cáo tổng hợp, tiếp thu, giải trình ý kiến góp ý về {chính sách}',
    'Họp Tổ góp ý chính sách cho ý kiến lần cuối về dự thảo {chính sách}',
  ]),
  ...staged('promulgation', [
    'Công bố {chính sách} trên trang thông tin điện tử, mạng xã hội và đài truyền thanh',
    'Thông cáo báo chí về nội dung chính, thời điểm có hiệu lực của {chính sách}',
    'Phát hành đồ họa thông tin và bộ câu hỏi - trả lời về {chính sách}',
    'Hội nghị phổ biến {chính sách} đến cán bộ, trưởng thôn, tổ trưởng tổ dân phố',
  ]),
  ...staged('implementation', [
    'Hướng dẫn người dân thực hiện thủ tục, hồ sơ của {chính sách}',
    'Chuyên mục phát thanh giải đáp vướng mắc khi thực hiện {chính sách}',
    'Phóng sự, tin, bài về cách làm hay, gương điển hình trong thực hiện {chính sách}',
    'Khảo sát mức độ hài lòng của đối tượng thụ hưởng {chính sách}',
    'Tổng hợp, trả lời phản ánh, kiến nghị của người dân về {chính sách}',
    'Sơ kết việc thực hiện và truyền thông {chính sách}, đề xuất điều chỉnh nếu cần',
  ]),
  ...staged('general', [
    'Tập huấn kỹ năng truyền thông chính sách, phát ngôn và xử lý tin giả cho đội ngũ làm truyền thông',
    'Giao ban truyền thông chính sách hằng tháng',
    'Rà soát, cập nhật danh mục thông tin phải công khai',
    'Theo dõi, tổng hợp dư luận xã hội về các chính sách của địa phương',
    'Đặt hàng cơ quan báo chí thực hiện chuyên mục truyền thông chính sách năm {năm}',
    'Diễn tập xử lý tình huống khủng hoảng thông tin',
    'Tổng kết công tác truyền thông chính sách năm {năm}',
  ]),
]
