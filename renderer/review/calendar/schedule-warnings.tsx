import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { ScheduleWarning } from '#shared/rules/schedule/warnings'
import { usePlan } from '../../plan/use-plan'
import { useSchedule } from './schedule-context'

/** What in the times of the year is worth a second look, folded away until asked for. */
export function ScheduleWarnings({ warnings }: { readonly warnings: readonly ScheduleWarning[] }) {
  if (warnings.length === 0) {
    return (
      <p className="schedule-fine">
        <IconCheck size={15} aria-hidden /> Không trùng lịch, không rơi vào ngày nghỉ, không quá
        tải.
      </p>
    )
  }
  return (
    <details className="schedule-warnings" data-testid="schedule-warnings">
      <summary>
        <IconAlertTriangle size={15} aria-hidden /> {warnings.length} điểm cần lưu ý về thời gian
      </summary>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.day} ${warning.activityIds.join(' ')}`}>
            {warning.message} <Concerned warning={warning} />
          </li>
        ))}
      </ul>
    </details>
  )
}

const MOST_NAMED = 4

function Concerned({ warning }: { readonly warning: ScheduleWarning }) {
  const activities = usePlan((plan) => plan.activities)
  const { open } = useSchedule()
  const named = warning.activityIds.slice(0, MOST_NAMED).flatMap((id) => {
    const index = activities.findIndex((activity) => activity.id === id)
    const activity = activities[index]
    return activity ? [{ number: index + 1, activity }] : []
  })
  const rest = warning.activityIds.length - named.length
  return (
    <>
      {named.map(({ number, activity }) => (
        <button
          key={activity.id}
          type="button"
          className="link-button"
          title={activity.content}
          onClick={() => open(activity.id)}
        >
          Hoạt động {number}
        </button>
      ))}
      {rest > 0 ? <span className="facts">và {rest} hoạt động khác</span> : null}
    </>
  )
}
