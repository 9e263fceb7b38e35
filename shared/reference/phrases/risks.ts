import { anywhere, grouped, type Phrase } from './phrase'

/** Tin đồn, tình huống. */
export const situations: readonly Phrase[] = anywhere([
  'Tin đồn phải nộp thêm tiền mới được hưởng {chính sách}',
  'Tin sai về thời điểm áp dụng {chính sách}, khiến người dân đổ xô đi làm thủ tục',
  'Văn bản, bản đồ giả mạo danh {đơn vị} được lan truyền về {chính sách}',
  'Video, bài đăng cắt ghép lời cán bộ khi giải thích {chính sách}',
  'Người dân cho rằng danh sách thụ hưởng {chính sách} không công bằng, thiếu công khai',
  'Đối tượng giả danh cán bộ gọi điện yêu cầu cung cấp thông tin cá nhân, mã xác thực để hưởng {chính sách}',
  'Nhiều người phản ứng với dự thảo {chính sách} vì hiểu rằng đã quyết định xong',
  'Khiếu nại đông người liên quan đến {chính sách}',
  'Báo chí phản ánh chậm trễ, sai sót trong việc thực hiện {chính sách}',
  'Thông tin về {chính sách} do hai đơn vị đưa ra không thống nhất',
  'Tài khoản mạng xã hội chính thức bị chiếm quyền, đăng tin sai',
  'Tin giả về thiên tai, dịch bệnh gây hoang mang trên địa bàn',
  'Lộ danh sách có dữ liệu cá nhân của người được hưởng {chính sách}',
])

/** Nội dung trả lời: sự thật, quy định, người dân cần làm gì. */
export const answers: readonly Phrase[] = anywhere([
  '{đơn vị} không thu bất kỳ khoản tiền nào để được hưởng {chính sách}. Điều kiện, mức hưởng và hồ sơ được niêm yết công khai. Ai bị yêu cầu nộp tiền, đề nghị báo ngay cho {đầu mối}.',
  'Thời điểm áp dụng {chính sách} được ghi trong văn bản đã công bố. Người dân có đủ thời gian làm thủ tục, không cần chen lấn, không cần nhờ người làm thay.',
  'Văn bản đang lan truyền không phải của {đơn vị}. Bản chính thức được đăng trên trang thông tin điện tử và niêm yết tại trụ sở. Đề nghị Nhân dân không chia sẻ bản giả.',
  'Dự thảo {chính sách} đang được lấy ý kiến, chưa được quyết định. Mọi ý kiến đều được tổng hợp, tiếp thu hoặc giải trình công khai trước khi trình.',
  'Danh sách được lập từ cơ sở, họp dân xét chọn và niêm yết công khai. Ai thấy sai sót, đề nghị phản ánh để được kiểm tra, trả lời bằng văn bản.',
  '{đơn vị} không yêu cầu cung cấp mật khẩu, mã xác thực qua điện thoại, tin nhắn. Người nhận được cuộc gọi như vậy cần dừng máy và báo ngay Công an {cấp}.',
  '{đơn vị} đã tiếp nhận phản ánh và đang kiểm tra. Kết quả sẽ được thông báo chậm nhất trong 24 giờ trên các kênh chính thức.',
  '{đơn vị} nhận trách nhiệm về sai sót đã nêu, đã yêu cầu bộ phận liên quan khắc phục ngay. Người dân bị ảnh hưởng được hướng dẫn, hỗ trợ làm lại thủ tục, không phải đi lại lần nữa.',
  '{đơn vị} sẽ tổ chức đối thoại trực tiếp với các hộ còn ý kiến. Thời gian, địa điểm được thông báo trước ít nhất 02 ngày.',
  'Nội dung này vượt thẩm quyền của {đơn vị}; {đơn vị} đã báo cáo cấp trên và sẽ thông tin ngay khi có trả lời.',
  'Mức giá, mức hỗ trợ của {chính sách} do cấp có thẩm quyền quy định và đã được công khai. {đơn vị} không tự đặt ra mức khác.',
  'Thông tin chính thức về tình hình được cập nhật trên đài truyền thanh và tài khoản Zalo của {đơn vị}. Đề nghị Nhân dân chỉ làm theo hướng dẫn từ các kênh này.',
])

/** Việc giờ đầu, theo thứ tự làm. */
export const firstHourSteps: readonly Phrase[] = [
  ...grouped('Nắm tình hình', [
    'Chụp, lưu lại bài đăng, xác định nguồn phát, mức lan truyền và thời điểm.',
    'Gọi trưởng thôn, tổ trưởng tổ dân phố nơi phát sinh để nắm tình hình thực tế.',
    'Đối chiếu thông tin lan truyền với văn bản đã ban hành hoặc dự thảo đang lấy ý kiến.',
  ]),
  ...grouped('Báo cáo, thống nhất', [
    'Báo cáo lãnh đạo phụ trách và người phát ngôn ngay trong 15 phút đầu.',
    'Cơ quan chủ trì {chính sách} cung cấp nội dung trả lời đã được lãnh đạo duyệt.',
    'Thống nhất một nội dung trả lời, một người trả lời; các bộ phận khác không phát ngôn.',
    'Báo Công an {cấp} xác minh nếu có dấu hiệu vi phạm pháp luật.',
  ]),
  ...grouped('Trả lời', [
    'Đăng thông tin chính thức trên trang thông tin điện tử và Zalo; ghim lên đầu trang.',
    'Phát thông tin trên đài truyền thanh trong buổi gần nhất.',
    'Gửi nội dung trả lời vào các nhóm Zalo của {thôn}; trưởng thôn giải thích trực tiếp.',
    'Cung cấp thông tin cho cơ quan báo chí khi có yêu cầu, qua người phát ngôn.',
  ]),
  ...grouped('Theo dõi', [
    'Cử người trực, trả lời bình luận và đường dây nóng đến hết ngày.',
    'Ghi nhật ký xử lý: giờ phát hiện, giờ trả lời, phản ứng của người dân.',
  ]),
]

/** Theo dõi sau khi trả lời. */
export const monitorings: readonly Phrase[] = anywhere([
  'Theo dõi bình luận, phản ánh trong 72 giờ',
  'Theo dõi đến khi không còn bài đăng mới, tối thiểu 07 ngày',
  'Báo cáo lãnh đạo ba lần trong ngày đầu, sau đó mỗi ngày một lần',
  'Thống kê câu hỏi qua đường dây nóng trong 07 ngày',
  'Trực 24/24 giờ trong thời gian có thiên tai, dịch bệnh',
  'Ghi nhận ý kiến từ {thôn} hằng tuần đến hết tháng',
  'Rà soát các nhóm mạng xã hội của địa phương hằng ngày trong 02 tuần',
  'Cập nhật tại giao ban truyền thông tháng đến khi kết thúc vụ việc',
  'Báo cáo cấp trên trong ngày, cập nhật đến khi giải quyết xong',
  'Tổng hợp số vụ việc hằng tuần, thông báo tại giao ban',
  'Khảo sát nhanh tại {thôn} nơi phát sinh sau 05 ngày',
  'Đánh giá rút kinh nghiệm trong 10 ngày sau khi vụ việc kết thúc',
])
