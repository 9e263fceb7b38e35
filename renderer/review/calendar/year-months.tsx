import { useMemo } from 'react'
import type { Activity } from '#shared/plan/activity'
import { calendarMarks } from '#shared/rules/schedule/calendar-days'
import { placeInYear, type PlaceInYear } from '#shared/rules/schedule/place-in-year'
import { dateParts } from '#shared/vietnamese/dates'
import { compareDays } from '#shared/vietnamese/days'
import { ChipList } from './chip-list'
import { MonthCard } from './month-card'
import { useSchedule } from './schedule-context'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
const MOST_CHIPS = 8

/** The year on twelve cards, and beside them what stands in no month. */
export function YearMonths({ activities }: { readonly activities: readonly Activity[] }) {
  const { year } = useSchedule()
  const placed = useMemo(() => place(activities, year), [activities, year])
  const marks = useMemo(() => calendarMarks(year), [year])
  return (
    <>
      <div className="year-months" data-testid="year-months">
        {MONTHS.map((month) => (
          <MonthCard
            key={month}
            month={month}
            activities={placed.months.get(month) ?? []}
            marks={marks.filter(({ from }) => dateParts(from).month === month)}
          />
        ))}
      </div>
      <div className="year-rest">
        <Tray title="Thường xuyên, cả năm" activities={placed.continuing} />
        <Tray title="Chưa có thời gian" activities={placed.undated} />
        <Tray title={`Ngoài năm ${year}`} activities={placed.outside} />
      </div>
    </>
  )
}

function Tray(props: { readonly title: string; readonly activities: readonly Activity[] }) {
  const { title, activities } = props
  if (activities.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>
        {title}
        <span className="facts">{activities.length} hoạt động</span>
      </h3>
      <ChipList activities={activities} most={MOST_CHIPS} of={title.toLowerCase()} />
    </section>
  )
}

type Placed = Record<'continuing' | 'undated' | 'outside', readonly Activity[]> & {
  readonly months: ReadonlyMap<number, readonly Activity[]>
}

function place(activities: readonly Activity[], year: number): Placed {
  const placed = activities.map((activity) => ({ activity, at: placeInYear(activity, year) }))
  const ofKind = (kind: Exclude<PlaceInYear['kind'], 'dated'>) =>
    placed.filter(({ at }) => at.kind === kind).map(({ activity }) => activity)
  const months = new Map<number, Activity[]>()
  const dated = placed
    .flatMap(({ activity, at }) => (at.kind === 'dated' ? [{ activity, from: at.from }] : []))
    .toSorted((a, b) => compareDays(a.from, b.from))
  for (const { activity, from } of dated) {
    const { month } = dateParts(from)
    months.set(month, [...(months.get(month) ?? []), activity])
  }
  return {
    months,
    continuing: ofKind('continuing'),
    undated: ofKind('undated'),
    outside: ofKind('outside'),
  }
}
