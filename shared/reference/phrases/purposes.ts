import { anywhere, CENTRES, COMMITTEES, OFFICES, suited, type Phrase } from './phrase'

/** Mục đích. */
export const purposes: readonly Phrase[] = [
  ...anywhere([
    'Thông tin kịp thời, đầy đủ, chính xác về chủ trương, chính sách trong cả quá trình từ hoạch định, xây dựng, hoàn thiện, ban hành đến thực thi, để người dân, doanh nghiệp biết, tham gia ý kiến và thực hiện.',
    'Tạo sự đồng thuận của Nhân dân đối với các chính sách trọng tâm năm {năm}; hạn chế khiếu nại, tin đồn do thiếu thông tin.',
    'Tiếp nhận, tổng hợp ý kiến góp ý, phản biện của người dân, doanh nghiệp làm căn cứ hoàn thiện chính sách trước khi ban hành và điều chỉnh trong quá trình thực hiện.',
    'Công khai, minh bạch hoạt động của {đơn vị}; bảo đảm quyền tiếp cận thông tin của công dân theo quy định của pháp luật.',
    'Phân định rõ người làm, kênh truyền thông, sản phẩm và kinh phí của từng nhiệm vụ, để công tác truyền thông chính sách năm {năm} được thực hiện chủ động, không chạy theo sự việc.',
    'Chủ động phát hiện, phản hồi thông tin sai lệch về chính sách ngay từ khi mới xuất hiện; giữ vững niềm tin của Nhân dân.',
    'Nâng cao năng lực của người phát ngôn, cán bộ đầu mối và đội ngũ cộng tác viên làm truyền thông chính sách.',
    'Khắc phục tình trạng chỉ truyền thông sau khi văn bản đã ban hành; đưa việc lấy ý kiến, giải thích chính sách lên sớm ngay từ khâu hoạch định chủ trương.',
    'Đưa thông tin chính sách đến đúng người chịu tác động, nhất là người cao tuổi, hộ nghèo, hộ cận nghèo và người ít sử dụng mạng xã hội.',
    'Theo dõi, đánh giá được kết quả truyền thông bằng số liệu cụ thể, làm cơ sở bố trí nguồn lực cho năm tiếp theo.',
    'Cụ thể hóa nhiệm vụ truyền thông chính sách được cấp trên giao năm {năm} phù hợp với điều kiện thực tế của {địa bàn}.',
  ]),
  ...suited(COMMITTEES, [
    'Phát huy vai trò, trách nhiệm của cơ quan chủ trì soạn thảo, thôn, tổ dân phố và các tổ chức chính trị - xã hội trong việc đưa chính sách đến từng hộ gia đình.',
    'Bảo đảm mọi chính sách trình HĐND, UBND {cấp} quyết định trong năm {năm} đều được lấy ý kiến và giải trình công khai trước khi ban hành.',
  ]),
  ...suited(OFFICES, [
    'Giúp cấp ủy, chính quyền nắm được dư luận về các chính sách thuộc lĩnh vực {đơn vị} phụ trách để chỉ đạo, điều chỉnh kịp thời.',
    'Bảo đảm các chính sách do {đơn vị} tham mưu đều có nội dung truyền thông kèm theo ngay từ khi soạn thảo.',
  ]),
  ...suited(CENTRES, [
    'Nâng cao chất lượng, thời lượng các chuyên mục, sản phẩm truyền thông về chính sách do {đơn vị} thực hiện; phục vụ tốt hơn nhu cầu thông tin của người dân.',
  ]),
]
