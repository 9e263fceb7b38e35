import { anywhere, staged, type Phrase } from './phrase'

/** Thông điệp của chính sách, của hoạt động. */
export const messages: readonly Phrase[] = [
  ...staged('agendaSetting', [
    'Chính sách tốt bắt đầu từ ý kiến của người dân',
    'Vì sao cần làm, ai được lợi, ai chịu tác động: cùng bàn trước khi quyết',
  ]),
  ...staged('drafting', [
    'Đọc dự thảo, góp một ý kiến, cùng làm nên chính sách',
    'Dự thảo chưa phải quyết định cuối cùng; ý kiến của người dân có thể làm thay đổi',
  ]),
  ...staged('finalization', [
    'Mọi ý kiến đều được ghi nhận và trả lời',
    'Tiếp thu điều hợp lý, giải trình điều chưa tiếp thu',
  ]),
  ...staged('promulgation', [
    'Quy định mới có hiệu lực từ ngày nào, áp dụng với ai, cần làm gì',
    'Đúng đối tượng, đúng thời hạn, không thu thêm khoản nào ngoài quy định',
  ]),
  ...staged('implementation', [
    'Một bộ hồ sơ đơn giản, nộp tại bộ phận một cửa hoặc trực tuyến, có người hướng dẫn',
    'Chưa rõ thì hỏi: gọi số đường dây nóng hoặc đến bộ phận một cửa',
    'Danh sách, mức hưởng được niêm yết công khai để Nhân dân giám sát',
  ]),
  ...anywhere([
    'Chỉ tin thông tin do {đơn vị} công bố trên kênh chính thức',
    'Không chia sẻ tin chưa kiểm chứng; thấy tin lạ, báo ngay cho {đầu mối}',
    'Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng',
  ]),
]
