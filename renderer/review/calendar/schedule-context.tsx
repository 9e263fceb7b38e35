import { createContext, use } from 'react'
import type { Activity } from '#shared/plan/activity'
import type { Moved } from '#shared/rules/schedule/move-timing'
import type { ScheduleWarning } from '#shared/rules/schedule/warnings'

/** What every part of the calendar works with. */
export type Schedule = {
  readonly year: number
  readonly warningsById: ReadonlyMap<string, readonly ScheduleWarning[]>
  /** The activity that is being dragged; null when none is. */
  readonly dragged: Activity | null
  readonly drag: (activity: Activity | null) => void
  /** Shows an activity, with the ways to move it. */
  readonly open: (id: string) => void
  readonly move: (activity: Activity, moved: Moved) => void
}

const ScheduleContext = createContext<Schedule | null>(null)
export const ScheduleProvider = ScheduleContext.Provider

export function useSchedule(): Schedule {
  const schedule = use(ScheduleContext)
  if (schedule === null) throw new Error('useSchedule is for components inside the calendar')
  return schedule
}
