import type { PhraseField } from '../index'
import { forKinds, grouped, PROVINCES, staged, suited, type Phrase } from '../phrase'

const of = (phrases: readonly Phrase[]) => forKinds(PROVINCES, phrases)
const any = (texts: readonly string[]) => suited(PROVINCES, texts)
const MESSAGES = any([
  'Chính sách mới của {cấp}: ai được áp dụng, từ ngày nào, tìm hiểu ở đâu',
  'Doanh nghiệp hỏi, cơ quan chủ trì trả lời công khai trên Cổng thông tin điện tử',
  'Góp ý hôm nay để quy định ban hành sát với thực tế',
])

/** What a province and its departments say: they work through sectors, the press and the communes. */
export const provincePhrases: Partial<Record<PhraseField, readonly Phrase[]>> = {
  'objectives/*/content': of([
    ...grouped('Đầu vào', [
      'Mỗi cơ quan, đơn vị có ít nhất một đầu mối truyền thông chính sách được tập huấn trong năm',
    ]),
    ...grouped('Sản phẩm', [
      'Dự thảo chính sách có tác động lớn đều có tài liệu truyền thông kèm theo hồ sơ trình',
      'Thông cáo báo chí được phát hành trong ngày làm việc đầu tiên sau khi ban hành chính sách',
    ]),
    ...grouped('Tiếp nhận', [
      'Doanh nghiệp, hiệp hội ngành hàng được hỏi ý kiến về dự thảo chính sách liên quan',
    ]),
    ...grouped('Kết quả', [
      'Kiến nghị của doanh nghiệp, xã, phường, đặc khu về vướng mắc thực hiện chính sách giảm so với năm trước',
    ]),
  ]),
  'objectives/*/indicator': of([
    ...grouped('Sản phẩm', [
      'Tỷ lệ dự thảo chính sách có tài liệu truyền thông kèm theo',
      'Số thông cáo báo chí phát hành đúng hạn',
      'Số tin, bài về chính sách trên báo chí của trung ương và địa phương',
    ]),
    ...grouped('Tiếp nhận', ['Tỷ lệ tổ chức, doanh nghiệp được hỏi có ý kiến bằng văn bản']),
  ]),
  'objectives/*/measurement': of(
    grouped('Cách đo', [
      'Khảo sát mẫu người dân, doanh nghiệp tại các xã, phường, đặc khu, tháng 11/{năm}',
      'Báo cáo điểm báo hằng ngày, tổng hợp theo quý',
      'Bảng tổng hợp ý kiến của cơ quan chủ trì soạn thảo sau mỗi đợt lấy ý kiến',
      'Thống kê lượt xem, lượt góp ý trên Cổng thông tin điện tử, cuối mỗi quý',
    ]),
  ),
  'policies/*/keyMessages': MESSAGES,
  'activities/*/message': MESSAGES,
  'policies/*/stages/*/consultation': of([
    ...staged('agendaSetting', [
      'Khảo sát doanh nghiệp, hiệp hội và các xã, phường, đặc khu về vướng mắc; tọa đàm với chuyên gia về phương án chính sách.',
    ]),
    ...staged('drafting', [
      'Đăng dự thảo trên Cổng thông tin điện tử trong thời gian quy định; gửi văn bản xin ý kiến các sở, ban, ngành và các xã, phường, đặc khu.',
      'Hội thảo chuyên đề với hiệp hội, doanh nghiệp, tổ chức chịu tác động trực tiếp; lập bảng tổng hợp theo từng điều.',
    ]),
    ...staged('finalization', [
      'Đề nghị Ủy ban Mặt trận Tổ quốc {cấp} phản biện xã hội; đối thoại với nhóm còn ý kiến khác nhau trước khi gửi thẩm định.',
    ]),
    ...staged('implementation', [
      'Tiếp nhận vướng mắc qua văn bản của các xã, phường, đặc khu và chuyên mục hỏi - đáp; trả lời, cập nhật bộ câu hỏi hằng tháng.',
    ]),
  ]),
  'activities/*/content': of([
    ...staged('agendaSetting', [
      'Hội thảo chuyên gia, hiệp hội doanh nghiệp về sự cần thiết và phương án của {chính sách}',
      'Khảo sát các xã, phường, đặc khu về vướng mắc cần giải quyết bằng {chính sách}',
    ]),
    ...staged('drafting', [
      'Đăng dự thảo {chính sách} trên Cổng thông tin điện tử và tổng hợp ý kiến theo từng điều',
      'Hội nghị lấy ý kiến các sở, ban, ngành, hiệp hội và địa phương về dự thảo {chính sách}',
    ]),
    ...staged('finalization', [
      'Gặp gỡ báo chí, giải thích những nội dung còn ý kiến khác nhau của dự thảo {chính sách}',
    ]),
    ...staged('promulgation', [
      'Họp báo công bố {chính sách}, trả lời câu hỏi của cơ quan báo chí',
      'Hội nghị trực tuyến phổ biến {chính sách} đến các xã, phường, đặc khu',
    ]),
    ...staged('implementation', [
      'Tập huấn cho cán bộ các xã, phường, đặc khu về nội dung và cách trả lời người dân về {chính sách}',
      'Đối thoại với doanh nghiệp về vướng mắc khi thực hiện {chính sách}',
    ]),
    ...staged('general', [
      'Giao ban báo chí định kỳ, cung cấp thông tin về các chính sách sắp ban hành',
      'Kiểm tra việc thực hiện truyền thông chính sách tại các cơ quan, đơn vị',
    ]),
  ]),
  'disclosures/*/content': any([
    'Danh mục dự thảo chính sách có tác động lớn đến xã hội được lấy ý kiến trong năm {năm}',
    'Báo cáo tiếp thu, giải trình ý kiến của cơ quan, tổ chức, doanh nghiệp đối với dự thảo chính sách',
    'Thông cáo báo chí, nội dung trả lời những vấn đề báo chí nêu',
  ]),
  'responsibilities/*/tasks': of([
    ...grouped('Các cơ quan, đơn vị của {cấp}', [
      'Xây dựng nội dung truyền thông ngay khi bắt đầu soạn thảo chính sách; gửi bản tóm tắt, bộ câu hỏi - trả lời đến cơ quan thường trực.',
      'Cử người phát ngôn, cung cấp thông tin cho báo chí về lĩnh vực phụ trách trong thời hạn quy định.',
      'Theo dõi điểm báo hằng ngày, đề xuất phản hồi thông tin chưa chính xác về lĩnh vực phụ trách.',
    ]),
    ...grouped('UBND các xã, phường, đặc khu', [
      'Phổ biến chính sách đến người dân bằng các kênh của địa phương; tổng hợp vướng mắc, kiến nghị gửi cơ quan chủ trì.',
    ]),
  ]),
  'reports/*/content': any([
    'Báo cáo điểm báo và kết quả xử lý thông tin báo chí nêu hằng tháng',
    'Báo cáo việc truyền thông dự thảo chính sách theo Quyết định số 407/QĐ-TTg năm {năm}',
    'Báo cáo tổng hợp kết quả của các xã, phường, đặc khu và đơn vị năm {năm}',
  ]),
  'risks/*/situation': any([
    'Doanh nghiệp phản ứng vì cho rằng {chính sách} làm phát sinh thủ tục, chi phí mới',
    'Báo chí đưa tin về dự thảo {chính sách} trước khi có thông tin chính thức',
    'Các địa phương hiểu và áp dụng {chính sách} khác nhau, gây thắc mắc',
  ]),
  'risks/*/answer': any([
    'Nội dung báo chí nêu là dự thảo đang lấy ý kiến. {đơn vị} tiếp thu ý kiến đến hết thời hạn đã công bố và sẽ công khai kết quả tiếp thu, giải trình.',
    '{đơn vị} đã có văn bản hướng dẫn áp dụng thống nhất {chính sách}. Nơi nào làm khác, đề nghị phản ánh để được kiểm tra, chấn chỉnh.',
    'Thủ tục, chi phí thực hiện {chính sách} chỉ gồm những khoản ghi trong văn bản đã công bố. {đơn vị} sẵn sàng đối thoại với doanh nghiệp còn vướng mắc.',
  ]),
  'risks/*/firstHourSteps': of([
    ...grouped('Nắm tình hình', [
      'Điểm báo, rà mạng xã hội; xác định cơ quan, địa phương liên quan và yêu cầu báo cáo ngay.',
    ]),
    ...grouped('Trả lời', [
      'Phát hành thông cáo báo chí ngắn, gửi cùng lúc cho các cơ quan báo chí và Cổng thông tin điện tử.',
      'Gửi nội dung trả lời thống nhất đến các xã, phường, đặc khu để giải thích cho người dân.',
    ]),
  ]),
  'risks/*/monitoring': any([
    'Điểm báo hai lần mỗi ngày đến khi không còn bài mới',
    'Tổng hợp phản ánh từ các xã, phường, đặc khu hằng ngày trong 07 ngày',
    'Theo dõi kiến nghị của doanh nghiệp, hiệp hội trong 30 ngày',
  ]),
  'companions/submission/reasons': any([
    'Năm {năm}, nhiều chính sách tác động đến doanh nghiệp và các địa phương được trình, cần kế hoạch chung để truyền thông thống nhất từ khi soạn thảo.',
    'Việc cung cấp thông tin cho báo chí về dự thảo chính sách năm {năm trước} còn chậm; cần phân công đầu mối và thời hạn cụ thể.',
  ]),
  'companions/submission/proposals': any([
    'Giao các cơ quan, đơn vị lồng ghép nội dung truyền thông vào hồ sơ trình chính sách',
    'Cho phép tổ chức giao ban báo chí định kỳ về chính sách mới',
  ]),
  'companions/dispatch/requests': any([
    'Đăng ký danh mục chính sách dự kiến trình năm {năm}, nêu rõ chính sách có tác động lớn đến xã hội',
    'Gửi bản tóm tắt, bộ câu hỏi - trả lời của dự thảo cùng thời điểm đăng lấy ý kiến trên Cổng thông tin điện tử',
    'Đề nghị UBND các xã, phường, đặc khu bố trí đầu mối tiếp nhận, phổ biến nội dung truyền thông',
  ]),
  'companions/invitation/agenda': any([
    'Báo cáo tình hình truyền thông dự thảo chính sách của các cơ quan, đơn vị',
    'Ý kiến của đại diện các xã, phường, đặc khu và cơ quan báo chí',
  ]),
  'companions/invitation/notes': any([
    'Đại biểu các xã, phường, đặc khu dự họp trực tuyến tại điểm cầu của địa phương.',
    'Các cơ quan, đơn vị gửi tham luận về đầu mối trước ngày họp 02 ngày làm việc.',
  ]),
  'companions/assignment/requirements': any([
    'Giữ liên hệ thường xuyên với cơ quan báo chí; trả lời hoặc hẹn trả lời trong ngày làm việc.',
    'Thống nhất số liệu với cơ quan chủ trì chính sách trước khi cung cấp cho báo chí.',
  ]),
  'companions/adjustment/reasons': any([
    'Chương trình xây dựng văn bản năm {năm} được điều chỉnh, kéo theo thay đổi thời gian lấy ý kiến.',
    'Bổ sung đợt phổ biến tại các xã, phường, đặc khu theo đề nghị của địa phương.',
  ]),
}
