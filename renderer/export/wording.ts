/** What the worker says when it cannot do its work. */

export const PLAN_UNREADABLE =
  'Không dựng được văn bản vì kế hoạch có mục sai dạng. Hãy mở mục Rà soát để xem, sửa rồi thử lại.'

export const REQUEST_UNREADABLE =
  'Bộ phận dựng văn bản nhận yêu cầu không đúng dạng nên chưa làm được. Nội dung đang soạn không bị ảnh hưởng; hãy đóng rồi mở lại ứng dụng.'

export const NO_APPENDICES =
  'Kế hoạch chưa có hoạt động, kênh, nhân sự hay dòng kinh phí nào để xuất ra Excel.'

export function unexpected(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `Không dựng được văn bản do lỗi ngoài dự kiến (${reason}). Nội dung đang soạn không bị ảnh hưởng; hãy thử lại.`
}
