import { useCallback } from 'react'
import type { Activity } from '#shared/plan/activity'
import { formatTiming } from '#shared/plan/timing-text'
import { isMoved, type Moved } from '#shared/rules/schedule/move-timing'
import { scheduleWarnings, warningsOf } from '#shared/rules/schedule/warnings'
import { updateRow } from '../../plan/rows'
import { useOpenPlan } from '../../plan/use-plan'
import { notify, notifyUndoable } from '../../ui/notices'

/** Gives an activity its new time as one step of undo, and tells what to look at; nothing is forbidden. */
export function useMove() {
  const openPlan = useOpenPlan()
  return useCallback(
    ({ id, timing }: Activity, moved: Moved) => {
      if (!isMoved(moved)) {
        notify(moved.refusal)
        return
      }
      if (formatTiming(moved.timing) === formatTiming(timing)) return
      openPlan.change('Chuyển thời gian hoạt động', null, (plan) =>
        updateRow(plan, 'activities', id, (row) => ({ ...row, timing: moved.timing })),
      )
      const warnings = warningsOf(scheduleWarnings(openPlan.store.getState().plan), id)
      notifyUndoable(
        openPlan,
        [
          `Đã chuyển: ${formatTiming(timing) || 'chưa có thời gian'} → ${formatTiming(moved.timing)}.`,
          ...warnings.map(({ message }) => `Lưu ý: ${message}`),
        ].join(' '),
      )
    },
    [openPlan],
  )
}
