/** The five stages of the policy lifecycle, in the order of the letter's section 1. */
export const lifecycleStages = [
  'agendaSetting',
  'drafting',
  'finalization',
  'promulgation',
  'implementation',
] as const

export type LifecycleStage = (typeof lifecycleStages)[number]

/** An activity serves one stage, or the work as a whole. */
export const activityStages = [...lifecycleStages, 'general'] as const

export type ActivityStage = (typeof activityStages)[number]

export const lifecycleStageNames: Record<ActivityStage, string> = {
  agendaSetting: 'Hoạch định chủ trương',
  drafting: 'Xây dựng',
  finalization: 'Hoàn thiện',
  promulgation: 'Ban hành',
  implementation: 'Thực thi',
  general: 'Chung',
}

/** The same as a mark of two letters, for a place with no room for more. */
export const lifecycleStageMarks: Record<ActivityStage, string> = {
  agendaSetting: 'HĐ',
  drafting: 'XD',
  finalization: 'HT',
  promulgation: 'BH',
  implementation: 'TT',
  general: 'C',
}

/**
 * Stages in which the letter wants comment and critique: "góp ý, phản biện trong quá trình xây dựng và
 * thực thi chính sách"; finalization is the second half of drafting.
 */
export const consultationStages: readonly LifecycleStage[] = [
  'drafting',
  'finalization',
  'implementation',
]

/** What is lost when nobody communicates in a stage that runs this year. */
export const stageGapReasons: Record<LifecycleStage, string> = {
  agendaSetting:
    'Người dân chỉ biết khi chủ trương đã định: khó đồng thuận, dễ phát sinh tin đồn, và không còn kịp nghe nhu cầu thực tế.',
  drafting:
    'Dự thảo không được giải thích thì ý kiến góp ý ít và lệch; người chịu tác động không biết quyền lợi, nghĩa vụ của mình sắp thay đổi.',
  finalization:
    'Người đã góp ý không biết ý kiến được tiếp thu hay chưa, vì sao; lần sau sẽ không góp ý nữa, và nghi ngờ kết quả.',
  promulgation:
    'Văn bản đã có hiệu lực nhưng người phải thực hiện chưa biết đối tượng, mức hưởng, thời điểm áp dụng.',
  implementation:
    'Không có hướng dẫn và kênh phản ánh thì làm sai, vướng mắc kéo dài; đơn vị không có số liệu để báo cáo và đề xuất sửa đổi.',
}

/** What the letter asks of every year's plan, as the matrix cites it. */
export const LIFECYCLE_DEMAND =
  'Công văn số 745/UBND-TP, mục 1: truyền thông từ khi hoạch định chủ trương, xây dựng, hoàn thiện, ban hành và thực thi chính sách.'
export const CONSULTATION_DEMAND =
  'Công văn số 745/UBND-TP, mục 1: bố trí bộ phận truyền thông tham gia góp ý, phản biện trong quá trình xây dựng và thực thi chính sách.'
