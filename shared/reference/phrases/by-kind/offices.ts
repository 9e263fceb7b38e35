import type { PhraseField } from '../index'
import { forKinds, grouped, staged, suited, UNDER_COMMITTEE, type Phrase } from '../phrase'

const of = (phrases: readonly Phrase[]) => forKinds(UNDER_COMMITTEE, phrases)
const any = (texts: readonly string[]) => suited(UNDER_COMMITTEE, texts)
const MESSAGES = any([
  'Cần hướng dẫn, xin gặp {đơn vị} trong giờ làm việc, không phải qua trung gian',
  'Thông tin chính thức đăng trên các kênh của {chủ quản}',
])

/** What an office or a centre says: it advises, writes and serves, its superior decides. */
export const officePhrases: Partial<Record<PhraseField, readonly Phrase[]>> = {
  'objectives/*/content': of([
    ...grouped('Đầu vào', [
      'Mỗi chính sách được giao có một người của {đơn vị} chịu trách nhiệm nội dung truyền thông',
    ]),
    ...grouped('Sản phẩm', [
      'Bản tóm tắt, bộ câu hỏi - trả lời của chính sách được giao hoàn thành trước khi lấy ý kiến',
      'Tin, bài của {đơn vị} gửi đăng trên các kênh chung đúng lịch đã duyệt',
    ]),
    ...grouped('Tiếp nhận', ['Câu hỏi của người dân gửi đến {đơn vị} được trả lời trong thời hạn']),
  ]),
  'objectives/*/indicator': of([
    ...grouped('Sản phẩm', [
      'Tỷ lệ chính sách được giao có bộ câu hỏi - trả lời đã duyệt',
      'Số tin, bài của đơn vị được đăng trên các kênh chung',
    ]),
    ...grouped('Tiếp nhận', ['Tỷ lệ câu hỏi được trả lời trong 03 ngày làm việc']),
  ]),
  'objectives/*/measurement': of(
    grouped('Cách đo', [
      'Sổ theo dõi câu hỏi, phản ánh của {đơn vị}, tổng hợp hằng tháng',
      'Đối chiếu lịch truyền thông đã duyệt với sản phẩm đã đăng, phát',
    ]),
  ),
  'policies/*/keyMessages': MESSAGES,
  'activities/*/message': MESSAGES,
  'policies/*/stages/*/consultation': of([
    ...staged('agendaSetting', [
      'Trao đổi trực tiếp với nhóm người dân, cơ sở liên quan đến lĩnh vực; ghi biên bản, báo cáo {chủ quản} trước khi đề xuất.',
    ]),
    ...staged('drafting', [
      'Gửi dự thảo đến các phòng, trung tâm liên quan; tham mưu {chủ quản} đăng lấy ý kiến trên trang thông tin điện tử.',
    ]),
    ...staged('finalization', [
      'Lập bảng tổng hợp, đề xuất tiếp thu, giải trình từng ý kiến, trình {chủ quản} xem xét.',
    ]),
    ...staged('implementation', [
      'Ghi nhận vướng mắc khi tiếp dân, hướng dẫn thủ tục; tổng hợp, báo cáo {chủ quản} hằng tháng.',
    ]),
  ]),
  'activities/*/content': of([
    ...staged('agendaSetting', [
      'Làm việc với nhóm đối tượng chịu tác động để chuẩn bị đề xuất {chính sách}',
    ]),
    ...staged('drafting', [
      'Soạn bản tóm tắt một trang và bộ câu hỏi - trả lời về dự thảo {chính sách}',
      'Tham mưu {chủ quản} đăng dự thảo {chính sách} lấy ý kiến, tổng hợp ý kiến gửi về',
    ]),
    ...staged('finalization', [
      'Lập báo cáo tiếp thu, giải trình ý kiến về {chính sách}, trình {chủ quản}',
    ]),
    ...staged('promulgation', [
      'Gửi tin, bài giới thiệu {chính sách} đăng trên trang thông tin điện tử của {chủ quản}',
    ]),
    ...staged('implementation', [
      'Hướng dẫn trực tiếp người dân tại nơi làm việc của {đơn vị} về {chính sách}',
      'Cập nhật bộ câu hỏi - trả lời về {chính sách} theo vướng mắc phát sinh',
    ]),
    ...staged('general', [
      'Họp chuyên môn hằng tháng rà soát lịch truyền thông và câu hỏi của người dân',
    ]),
  ]),
  'disclosures/*/content': any([
    'Quy trình, thời hạn giải quyết công việc thuộc thẩm quyền của {đơn vị}',
    'Họ tên, số điện thoại công vụ của người hướng dẫn từng lĩnh vực',
  ]),
  'responsibilities/*/tasks': of(
    grouped('Trong đơn vị', [
      'Duyệt nội dung trước khi gửi đăng, phát; chịu trách nhiệm về tính chính xác của số liệu.',
      'Lập lịch truyền thông tháng của {đơn vị}, đôn đốc và tổng hợp kết quả báo cáo {chủ quản}.',
      'Soạn tin, bài, bộ câu hỏi - trả lời thuộc lĩnh vực được phân công; trả lời người dân đúng hạn.',
    ]),
  ),
  'reports/*/content': any([
    'Báo cáo {chủ quản} kết quả thực hiện Kế hoạch 6 tháng đầu năm {năm}',
    'Báo cáo tổng hợp câu hỏi, phản ánh của người dân thuộc lĩnh vực {đơn vị}',
  ]),
  'risks/*/situation': any([
    'Người dân phản ánh {đơn vị} hướng dẫn hồ sơ {chính sách} không thống nhất giữa các lần',
    'Nội dung do {đơn vị} cung cấp về {chính sách} bị đăng sai số liệu',
  ]),
  'risks/*/answer': any([
    '{đơn vị} đã rà soát, thống nhất một bản hướng dẫn hồ sơ {chính sách} và niêm yết công khai. Ai đã nộp theo hướng dẫn trước không phải làm lại.',
    '{đơn vị} đã đề nghị sửa thông tin sai và công bố số liệu đúng. Việc trả lời báo chí do người phát ngôn của {chủ quản} thực hiện.',
  ]),
  'risks/*/firstHourSteps': of(
    grouped('Báo cáo, thống nhất', [
      'Báo cáo lãnh đạo {đơn vị} và {chủ quản}; chưa trả lời khi nội dung chưa được duyệt.',
      'Soạn nội dung trả lời từ hồ sơ gốc, gửi người phát ngôn của {chủ quản}.',
    ]),
  ),
  'risks/*/monitoring': any([
    'Ghi nhận câu hỏi tại nơi tiếp dân hằng ngày trong 02 tuần',
    'Báo cáo {chủ quản} kết quả theo dõi cuối mỗi ngày đến khi ổn định',
  ]),
  'companions/submission/reasons': any([
    '{đơn vị} được giao tham mưu nhiều chính sách trong năm {năm}, cần phân công người, thời hạn và sản phẩm truyền thông của từng chính sách.',
    'Kế hoạch là cơ sở để {đơn vị} chủ động phối hợp với các phòng, trung tâm và sử dụng các kênh chung của {chủ quản}.',
  ]),
  'companions/submission/proposals': any([
    'Cho phép {đơn vị} sử dụng các kênh chung của {chủ quản} để truyền thông chính sách',
    'Chỉ đạo các phòng, trung tâm phối hợp cung cấp nội dung, số liệu đúng hạn',
  ]),
  'companions/dispatch/requests': any([
    'Phối hợp cung cấp số liệu thuộc lĩnh vực phụ trách cho {đơn vị} trước ngày 20 hằng tháng',
    'Cử người cùng {đơn vị} trả lời câu hỏi của người dân tại hội nghị',
  ]),
  'companions/invitation/agenda': any([
    'Thống nhất phân công trong {đơn vị} và việc phối hợp với các phòng, trung tâm',
    'Rà soát nội dung trình {chủ quản} xem xét',
  ]),
  'companions/invitation/notes': any([
    'Đề nghị mang theo số liệu của chính sách được giao tham mưu.',
    'Ý kiến khác nhau được ghi biên bản, báo cáo {chủ quản} quyết định.',
  ]),
  'companions/assignment/requirements': any([
    'Chỉ cung cấp nội dung đã được lãnh đạo {đơn vị} duyệt; câu hỏi của báo chí chuyển người phát ngôn của {chủ quản}.',
    'Cập nhật bộ câu hỏi - trả lời trong ngày khi quy định thay đổi.',
  ]),
  'companions/adjustment/reasons': any([
    'Nhiệm vụ của {đơn vị} được điều chỉnh theo phân công của {chủ quản}.',
    'Thay đổi công chức, viên chức phụ trách truyền thông của {đơn vị}.',
  ]),
}
