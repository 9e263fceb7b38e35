import { IconAlertTriangle } from '@tabler/icons-react'
import type { Activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import { formatTiming } from '#shared/plan/timing-text'
import { lifecycleStageMarks, lifecycleStageNames } from '#shared/reference/lifecycle'
import { carry } from './dragging'
import { useSchedule } from './schedule-context'

/** One activity in the calendar: opens with a click or Enter, moves by dragging. The title describes it. */
export function ActivityChip({ activity }: { readonly activity: Activity }) {
  const { open, drag, warningsById } = useSchedule()
  const warnings = warningsById.get(activity.id) ?? []
  const facts = factsOf(activity, warnings)
  return (
    <button
      type="button"
      className="activity-chip"
      draggable
      data-stage={activity.stage}
      data-activity={activity.id}
      title={facts.join('\n')}
      onClick={() => open(activity.id)}
      onDragStart={(event) => {
        carry(event, activity.id)
        drag(activity)
      }}
      onDragEnd={() => drag(null)}
    >
      <span className="stage-mark" aria-hidden>
        {lifecycleStageMarks[activity.stage]}
      </span>
      <span className="when">{shortWhen(activity)}</span>
      <span className="what">{activity.content}</span>
      {warnings.length === 0 ? null : <IconAlertTriangle size={13} className="warn" aria-hidden />}
    </button>
  )
}

/** What an activity is, when, and what to look at; one fact a line. */
export function factsOf(
  activity: Activity,
  warnings: readonly { readonly message: string }[],
): readonly string[] {
  return [
    activity.content,
    formatTiming(activity.timing) || 'Chưa có thời gian',
    lifecycleStageNames[activity.stage],
    activity.lead.trim(),
    ...warnings.map(({ message }) => `Lưu ý: ${message}`),
  ].filter((fact) => fact !== '')
}

/** Beginning and end as short as can be read: `20/05`, `08/03 →`. */
function shortWhen({ timing }: Activity): string {
  const short = (iso: string | null) => (iso === null ? '' : `${iso.slice(8)}/${iso.slice(5, 7)}`)
  switch (timing.kind) {
    case 'day':
      return short(known(timing.date))
    case 'span':
      return `${short(known(timing.from))} →`
    case 'months':
      return timing.from === timing.to ? `T${timing.from}` : `T${timing.from}-${timing.to}`
    case 'quarters':
      return formatTiming(timing).replaceAll('Quý ', 'Q')
    case 'recurring':
    case 'allYear':
    case 'unset':
    case 'typed':
      return ''
  }
}
