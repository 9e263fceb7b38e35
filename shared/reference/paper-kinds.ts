/**
 * Papers made from one plan: the official ones in the order they are signed, then sheets for people
 * who would rather look.
 */
export const paperKinds = [
  'plan',
  'decision',
  'submission',
  'dispatch',
  'invitation',
  'assignment',
  'estimate',
  'adjustment',
  'summary',
  'calendar',
  'crisisCards',
] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperKindNames: Record<PaperKind, string> = {
  plan: 'Kế hoạch',
  decision: 'Quyết định ban hành, phê duyệt kế hoạch',
  submission: 'Tờ trình',
  dispatch: 'Công văn gửi, triển khai kế hoạch',
  invitation: 'Giấy mời họp thông qua kế hoạch',
  assignment: 'Thông báo phân công nhân sự, người phát ngôn',
  estimate: 'Dự toán kinh phí',
  adjustment: 'Kế hoạch điều chỉnh, bổ sung',
  summary: 'Bản tóm tắt một trang cho lãnh đạo',
  calendar: 'Lịch truyền thông 12 tháng treo tường',
  crisisCards: 'Thẻ xử lý thông tin theo chính sách',
}
