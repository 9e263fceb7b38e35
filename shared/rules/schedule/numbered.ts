import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { plannedActivities } from '#shared/plan/plan-parts'

/** Planned work with its number in the table of activities, 1 on. */
export function numberedActivities(
  plan: Plan,
): readonly { readonly activity: Activity; readonly number: number }[] {
  const planned = new Set(plannedActivities(plan))
  return plan.activities
    .map((activity, index) => ({ activity, number: index + 1 }))
    .filter(({ activity }) => planned.has(activity))
}
