import { anywhere, COMMITTEES, CENTRES, OFFICES, suited, type Phrase } from './phrase'

/** Giải pháp. */
export const solutions: readonly Phrase[] = [
  ...anywhere([
    'Lập lịch truyền thông từng tháng theo tiến độ của các chính sách, gửi các đơn vị trước ngày 25 của tháng trước.',
    'Mỗi chính sách có một bản tóm tắt không quá một trang và bộ câu hỏi - trả lời, dùng thống nhất trên mọi kênh.',
    'Cơ quan chủ trì soạn thảo chịu trách nhiệm về nội dung; {đầu mối} chịu trách nhiệm về kênh, thời điểm và tổng hợp phản hồi.',
    'Tổ chức giao ban truyền thông hằng tháng để rà soát tiến độ, dư luận và nội dung cần phát ngôn.',
    'Theo dõi dư luận hằng ngày trên báo chí, mạng xã hội và phản ánh từ {thôn}; vụ việc phức tạp báo cáo lãnh đạo ngay trong ngày.',
    'Xây dựng quy trình xử lý thông tin sai lệch gồm phát hiện, xác minh, thống nhất nội dung, phát ngôn, theo dõi; diễn tập ít nhất một lần trong năm.',
    'Đặt hàng, giao nhiệm vụ cho cơ quan báo chí, truyền thông theo số lượng sản phẩm, nghiệm thu theo hợp đồng.',
    'Kiện toàn mạng lưới cộng tác viên ở {thôn}; cung cấp tài liệu, số điện thoại đầu mối và hướng dẫn nhận biết tin giả.',
    'Tập huấn kỹ năng viết tin ngắn, dựng hình, trả lời người dân cho đội ngũ làm truyền thông ít nhất một lần trong năm.',
    'Huy động Tổ công nghệ số cộng đồng, đoàn viên, hội viên hướng dẫn người dân góp ý dự thảo và tra cứu thông tin trên điện thoại.',
    'Phát nội dung quan trọng trên ít nhất ba kênh, trong đó có loa truyền thanh hoặc họp dân để người không dùng mạng xã hội cũng nhận được.',
    'Khảo sát mức độ người dân nắm được chính sách vào quý IV, so sánh với năm trước để đánh giá hiệu quả.',
    'Dùng lại một nội dung đã duyệt cho nhiều kênh: bài phát thanh, tin Zalo, đồ họa, tờ gấp; tránh viết riêng từng kênh làm sai lệch thông tin.',
  ]),
  ...suited(COMMITTEES, [
    'Kiện toàn Tổ góp ý, phản biện chính sách có đại diện các phòng, Ủy ban Mặt trận Tổ quốc và người am hiểu lĩnh vực; mọi dự thảo đều qua Tổ trước khi trình.',
    'Đưa kết quả truyền thông chính sách vào đánh giá, xếp loại hằng năm của các phòng, đơn vị.',
  ]),
  ...suited(OFFICES, [
    'Phân công mỗi công chức phụ trách truyền thông một chính sách từ khi soạn thảo đến khi thực hiện.',
    'Dùng chung trang thông tin điện tử, tài khoản mạng xã hội và đài truyền thanh của địa phương; không lập kênh riêng khi không duy trì được.',
  ]),
  ...suited(CENTRES, [
    'Duy trì khung giờ cố định cho chuyên mục chính sách; phát lại ít nhất một lần vào buổi khác trong ngày.',
  ]),
]
