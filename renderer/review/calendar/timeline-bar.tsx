import { IconAlertTriangle } from '@tabler/icons-react'
import { lifecycleStageMarks } from '#shared/reference/lifecycle'
import type { PlaceInYear } from '#shared/rules/schedule/place-in-year'
import { factsOf } from './activity-chip'
import { carry } from './dragging'
import { useSchedule } from './schedule-context'
import type { TimelineRow } from './timeline-groups'
import { extentOf, yearWidth } from './timeline-scale'

type Ghost = { readonly place: PlaceInYear; readonly text: string }

/** One activity of the timeline: its name to open it, and its bar to drag. */
export function TimelineBar(props: {
  readonly row: Extract<TimelineRow, { kind: 'activity' }>
  /** Where the bar would come to stand while it is dragged. */
  readonly ghost: Ghost | null
  readonly onGrab: (event: React.DragEvent) => void
}) {
  const { row, ghost, onGrab } = props
  const { activity, place } = row
  const { year, open, drag, warningsById } = useSchedule()
  const warnings = warningsById.get(activity.id) ?? []
  const facts = factsOf(activity, warnings)
  return (
    <>
      <button
        type="button"
        className="timeline-label"
        data-activity={activity.id}
        title={facts.join('\n')}
        onClick={() => open(activity.id)}
      >
        <span className="stage-mark" data-stage={activity.stage} aria-hidden>
          {lifecycleStageMarks[activity.stage]}
        </span>
        <span className="what">{activity.content}</span>
        {warnings.length === 0 ? null : (
          <IconAlertTriangle size={13} className="warn" aria-hidden />
        )}
      </button>
      <div className="timeline-track">
        {place.kind === 'dated' ? (
          <span
            className="bar"
            draggable
            data-stage={activity.stage}
            data-bar={activity.id}
            style={extentOf(place.from, place.to, year)}
            title={facts.join('\n')}
            onDragStart={(event) => {
              carry(event, activity.id)
              onGrab(event)
              drag(activity)
            }}
            onDragEnd={() => drag(null)}
          />
        ) : null}
        {place.kind === 'continuing' ? (
          <span
            className="bar"
            data-stage={activity.stage}
            data-continuing="true"
            style={{ left: 0, width: yearWidth(year) }}
            title={facts.join('\n')}
          />
        ) : null}
        {place.kind === 'undated' || place.kind === 'outside' ? (
          <span className="facts">
            {place.kind === 'undated' ? 'Chưa có thời gian' : `Ngoài năm ${year}`}
          </span>
        ) : null}
        {ghost?.place.kind === 'dated' ? (
          <span
            className="bar ghost"
            style={extentOf(ghost.place.from, ghost.place.to, year)}
            aria-hidden
          >
            <b>{ghost.text}</b>
          </span>
        ) : null}
      </div>
    </>
  )
}
