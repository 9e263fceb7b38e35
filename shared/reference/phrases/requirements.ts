import { anywhere, COMMITTEES, suited, type Phrase } from './phrase'

/** Yêu cầu. */
export const requirements: readonly Phrase[] = [
  ...anywhere([
    'Mỗi hoạt động có một đơn vị chủ trì, thời hạn, sản phẩm và kinh phí cụ thể; không giao chung chung.',
    'Truyền thông đúng giai đoạn của từng chính sách; nội dung quan trọng được đưa tin trước khi lấy ý kiến và trước khi có hiệu lực.',
    'Nội dung ngắn gọn, dễ hiểu, dễ nhớ, phù hợp từng nhóm đối tượng; giải thích rõ người dân được hưởng gì, phải làm gì, hỏi ở đâu.',
    'Thông tin phát hành phải đúng với văn bản, được người có trách nhiệm duyệt trước khi đăng, phát.',
    'Mọi ý kiến góp ý, phản biện đều được ghi nhận, tổng hợp và trả lời; ý kiến không tiếp thu phải nêu rõ lý do.',
    'Thực hiện đúng quy định về phát ngôn, cung cấp thông tin cho báo chí; chỉ người phát ngôn hoặc người được ủy quyền bằng văn bản mới trả lời báo chí.',
    'Bảo vệ bí mật nhà nước, dữ liệu cá nhân và an toàn thông tin trong mọi hoạt động truyền thông.',
    'Kết hợp kênh truyền thống (loa truyền thanh, họp dân, niêm yết) với nền tảng số; không để nhóm đối tượng nào chỉ có một kênh tiếp cận.',
    'Sử dụng kinh phí tiết kiệm, đúng chế độ; ưu tiên lồng ghép với hội nghị, chương trình sẵn có.',
    'Phối hợp chặt chẽ giữa cơ quan chủ trì soạn thảo, cơ quan truyền thông và địa bàn; thống nhất thông điệp trước khi phát trên các kênh.',
    'Theo dõi tiến độ hằng tháng, báo cáo đúng hạn; số liệu báo cáo phải kiểm chứng được.',
    'Khi xuất hiện thông tin sai lệch, phản hồi chính thức chậm nhất trong 24 giờ; không tranh luận trên tài khoản cá nhân.',
    'Chính sách có tác động lớn đến xã hội phải có kế hoạch truyền thông riêng và tài liệu hỏi - đáp được duyệt trước.',
    'Không tổ chức hoạt động trùng lặp, hình thức; không huy động đóng góp của người dân để làm truyền thông.',
  ]),
  ...suited(COMMITTEES, [
    'Dự thảo chính sách trình HĐND, UBND {cấp} phải kèm báo cáo tổng hợp, tiếp thu, giải trình ý kiến Nhân dân.',
    'Bám sát kế hoạch của cấp trên và chương trình công tác năm {năm}; điều chỉnh kịp thời khi có chính sách mới hoặc tình huống phát sinh.',
  ]),
]
