import type { CalendarDay } from '#shared/rules/schedule/calendar-days'

const WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']

/**
 * The days of a month with their lunar days, to see and to drop on. Hidden from screen readers: the lists
 * beside it say the same in words.
 */
export function MonthDays(props: {
  readonly days: readonly CalendarDay[]
  /** How many activities begin on each day. */
  readonly counts: ReadonlyMap<string, number>
  /** Day something is dragged over. */
  readonly over: string | null
}) {
  const { days, counts, over } = props
  return (
    <div className="month-days" aria-hidden="true">
      {WEEKDAYS.map((name) => (
        <span key={name} className="weekday">
          {name}
        </span>
      ))}
      {days.map((day) => (
        <span
          key={day.date}
          className="day"
          style={day.day === 1 ? { gridColumnStart: day.column + 1 } : undefined}
          data-date={day.date}
          data-rest={day.rest === null ? undefined : day.isHoliday ? 'holiday' : 'weekend'}
          data-observed={day.observances.length > 0}
          data-begun={begunMark(counts.get(day.date) ?? 0)}
          data-over={over === day.date}
          title={dayTitle(day, counts.get(day.date) ?? 0)}
        >
          <b>{day.day}</b>
          <small>{day.lunar}</small>
        </span>
      ))}
    </div>
  )
}

/** A tone for the day: the number itself would hide the date. */
function begunMark(count: number): 'one' | 'more' | undefined {
  if (count === 0) return undefined
  return count === 1 ? 'one' : 'more'
}

function dayTitle({ rest, observances, lunar }: CalendarDay, count: number): string {
  return [
    `Âm lịch: ${lunar}`,
    rest ?? '',
    ...observances,
    count === 0 ? '' : `${count} hoạt động bắt đầu`,
  ]
    .filter((fact) => fact !== '')
    .join('\n')
}
