import { useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { ActivityChip } from './activity-chip'

/** Activities as chips: the first few, and the rest when asked for. */
export function ChipList(props: {
  readonly activities: readonly Activity[]
  readonly most: number
  /** What the chips are of, for the button that shows the rest. */
  readonly of: string
}) {
  const { activities, most, of } = props
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? activities : activities.slice(0, most)
  const rest = activities.length - shown.length
  if (activities.length === 0) return null
  return (
    <>
      <ul className="chip-list">
        {shown.map((activity) => (
          <li key={activity.id}>
            <ActivityChip activity={activity} />
          </li>
        ))}
      </ul>
      {activities.length <= most ? null : (
        <button type="button" className="link-button" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : `Xem thêm ${rest} hoạt động`}
          <span className="visually-hidden"> {of}</span>
        </button>
      )}
    </>
  )
}
