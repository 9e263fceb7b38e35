import { useMemo } from 'react'
import type { Activity } from '#shared/plan/activity'
import { formatTiming } from '#shared/plan/timing-text'
import { usePlan } from '../plan/use-plan'
import { useNavigation } from '../shell/navigation'
import './activity-links.css'

/** Activities by their number in the table, each leading to its row. */
export function ActivityLinks({ activities }: { readonly activities: readonly Activity[] }) {
  const all = usePlan((plan) => plan.activities)
  const { goToPath } = useNavigation()
  const numbers = useMemo(() => new Map(all.map(({ id }, index) => [id, index + 1])), [all])
  return (
    <ul className="activity-links">
      {activities.map((activity) => (
        <li key={activity.id}>
          <button
            type="button"
            className="link-button"
            onClick={() => goToPath(`activities/${activity.id}/content`)}
          >
            {numbers.get(activity.id)}. {activity.content}
          </button>
          <span className="facts">
            {[formatTiming(activity.timing) || 'Chưa có thời gian', activity.lead.trim()]
              .filter((fact) => fact !== '')
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
