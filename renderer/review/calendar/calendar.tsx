import { useMemo, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import {
  lifecycleStageMarks,
  lifecycleStageNames,
  activityStages,
} from '#shared/reference/lifecycle'
import { plannedActivities } from '#shared/rules/coverage/planned'
import { scheduleWarnings, type ScheduleWarning } from '#shared/rules/schedule/warnings'
import { usePlan } from '../../plan/use-plan'
import type { SettingValue } from '../../storage/settings'
import { Choices } from '../../ui/choices'
import { useKeptChoice } from '../use-kept-choice'
import { LeadLoad } from './lead-load'
import { MoveDialog } from './move-dialog'
import { QuarterMoney } from './quarter-money'
import { ScheduleProvider, type Schedule } from './schedule-context'
import { ScheduleWarnings } from './schedule-warnings'
import { Timeline } from './timeline'
import { useMove } from './use-move'
import { YearMonths } from './year-months'
import './calendar.css'

type Layout = SettingValue<'calendarLayout'>

const layouts: readonly { readonly value: Layout; readonly label: string }[] = [
  { value: 'months', label: '12 tháng' },
  { value: 'weeks', label: 'Theo tuần' },
  { value: 'leads', label: 'Theo đơn vị' },
]

/** The year of the activities: by month, by week, and by who leads them; money by quarter under it. */
export function Calendar() {
  const plan = usePlan((current) => current)
  const [layout, setLayout] = useKeptChoice('calendarLayout')
  const [dragged, drag] = useState<Activity | null>(null)
  const [opened, open] = useState<string | null>(null)
  const move = useMove()
  const { year } = plan.document
  const activities = useMemo(() => plannedActivities(plan), [plan])
  const warnings = useMemo(() => scheduleWarnings(plan), [plan])
  const schedule = useMemo<Schedule>(
    () => ({ year, warningsById: byActivity(warnings), dragged, drag, open, move }),
    [year, warnings, dragged, move],
  )
  const openedActivity = activities.find(({ id }) => id === opened)

  return (
    <ScheduleProvider value={schedule}>
      <div className="calendar" data-testid="calendar">
        <div className="toolbar">
          <Choices
            label="Cách xem lịch"
            options={layouts}
            value={layout ?? 'months'}
            onChoose={setLayout}
          />
          <StageMarks />
        </div>
        <ScheduleWarnings warnings={warnings} />
        {layout === 'months' ? <YearMonths activities={activities} /> : null}
        {layout === 'weeks' ? <Timeline activities={activities} /> : null}
        {layout === 'leads' ? <LeadLoad /> : null}
        <QuarterMoney lines={plan.budgetLines} activities={activities} year={year} />
        {openedActivity ? (
          <MoveDialog
            key={openedActivity.id}
            activity={openedActivity}
            onClose={() => open(null)}
          />
        ) : null}
      </div>
    </ScheduleProvider>
  )
}

function byActivity(
  warnings: readonly ScheduleWarning[],
): ReadonlyMap<string, readonly ScheduleWarning[]> {
  const byId = new Map<string, ScheduleWarning[]>()
  // A whole month that is too full is told once, not on each of its activities.
  for (const warning of warnings.filter(({ kind }) => kind !== 'overload')) {
    for (const id of warning.activityIds) byId.set(id, [...(byId.get(id) ?? []), warning])
  }
  return byId
}

/** What the two letters on each activity mean. */
function StageMarks() {
  return (
    <ul className="stage-marks" aria-label="Chú giải giai đoạn">
      {activityStages.map((stage) => (
        <li key={stage}>
          <span className="stage-mark" data-stage={stage}>
            {lifecycleStageMarks[stage]}
          </span>
          {lifecycleStageNames[stage]}
        </li>
      ))}
    </ul>
  )
}
