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
