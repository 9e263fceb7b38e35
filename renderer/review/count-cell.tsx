import { IconAlertTriangle } from '@tabler/icons-react'
import type { Activity } from '#shared/plan/activity'
import type { OpenGridCell } from '../ui/open-grid/open-grid'

/** A cell that counts activities; opens to them when there are any. */
export function countCell(
  label: string,
  activities: readonly Activity[],
  warning: string | null = null,
): OpenGridCell {
  const count = activities.length
  return {
    label: `${label}: ${count} hoạt động${warning === null ? '' : `, ${warning}`}`,
    content:
      count === 0 ? null : (
        <span className="count">
          {count}
          {warning === null ? null : <IconAlertTriangle size={13} aria-hidden />}
        </span>
      ),
    state: warning !== null ? 'over' : count === 0 ? 'none' : 'some',
    isOpenable: count > 0,
  }
}
