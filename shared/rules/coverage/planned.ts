import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'

/** Activities that count: they say something and were not called off. */
export function plannedActivities({ activities }: Pick<Plan, 'activities'>): readonly Activity[] {
  return activities.filter(({ content, status }) => content.trim() !== '' && status !== 'cancelled')
}
