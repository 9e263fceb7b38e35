import type { Plan } from '#shared/plan/plan'
import type { PlanChange } from '#shared/plan/plan-changes'

/** Something about when work is done that a person should look at. */
export type ScheduleFinding = {
  readonly key: string
  readonly message: string
  /** Activities it is about; the first is gone to. */
  readonly activityIds: readonly string[]
  readonly fix: { readonly label: string; readonly changes: readonly PlanChange[] } | null
}

export type ScheduleRule = (plan: Plan) => readonly ScheduleFinding[]
