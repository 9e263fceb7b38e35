import { useMemo, useState } from 'react'
import type { Activity } from '#shared/plan/activity'
import { calendarMonth, type CalendarMark } from '#shared/rules/schedule/calendar-days'
import { moveToDay, moveToMonth } from '#shared/rules/schedule/move-timing'
import { placeInYear } from '#shared/rules/schedule/place-in-year'
import { formatDate } from '#shared/vietnamese/dates'
import { ChipList } from './chip-list'
import { isActivityDrag } from './dragging'
import { MonthDays } from './month-days'
import { useSchedule } from './schedule-context'

const MOST_CHIPS = 6

/** One month: its days, what is marked in it, and the activities that begin in it. */
export function MonthCard(props: {
  readonly month: number
  readonly activities: readonly Activity[]
  readonly marks: readonly CalendarMark[]
}) {
  const { month, activities, marks } = props
  const { year, dragged, move, drag } = useSchedule()
  const [over, setOver] = useState<string | null>(null)
  const days = useMemo(() => calendarMonth(year, month), [year, month])
  const counts = useMemo(() => startCounts(activities, year), [activities, year])

  return (
    <section
      className="month-card"
      aria-label={`Tháng ${month}`}
      data-month={month}
      data-over={over !== null}
      onDragOver={(event) => {
        if (!isActivityDrag(event)) return
        event.preventDefault()
        setOver(dayUnder(event.target) ?? 'month')
      }}
      onDragLeave={(event) => {
        const { relatedTarget } = event
        const isInside =
          relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget)
        if (!isInside) setOver(null)
      }}
      onDrop={(event) => {
        setOver(null)
        if (!isActivityDrag(event) || dragged === null) return
        event.preventDefault()
        const day = dayUnder(event.target)
        move(
          dragged,
          day === null
            ? moveToMonth(dragged.timing, month, year)
            : moveToDay(dragged.timing, day, year),
        )
        drag(null)
      }}
    >
      <h3>
        Tháng {month}
        <span className="facts">{activities.length} hoạt động</span>
      </h3>
      <MonthDays days={days} counts={counts} over={over} />
      {marks.length === 0 ? null : <p className="month-marks">{marks.map(markText).join('; ')}.</p>}
      <ChipList activities={activities} most={MOST_CHIPS} of={`của tháng ${month}`} />
    </section>
  )
}

function dayUnder(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-date]')?.getAttribute('data-date') ?? null)
    : null
}

function startCounts(activities: readonly Activity[], year: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const activity of activities) {
    const place = placeInYear(activity, year)
    // Work told in months or quarters begins on no day of its own.
    const hasDay = activity.timing.kind === 'day' || activity.timing.kind === 'span'
    if (place.kind !== 'dated' || !hasDay) continue
    counts.set(place.from, (counts.get(place.from) ?? 0) + 1)
  }
  return counts
}

/** `05-09 Tết Nguyên đán`; the month stands over it, unless it ends in another. */
function markText({ from, to, name, isRest }: CalendarMark): string {
  const isOver = from.slice(0, 7) !== to.slice(0, 7)
  const day = (iso: string) => (isOver ? formatDate(iso).slice(0, 5) : iso.slice(8))
  const days = from === to ? day(from) : `${day(from)}-${day(to)}`
  return `${days} ${name}${isRest && !name.startsWith('nghỉ') ? ' (nghỉ)' : ''}`
}
