import { calendarMarks, type CalendarMark } from '#shared/rules/schedule/calendar-days'
import { formatDate } from '#shared/vietnamese/dates'
import { extentOf, monthExtents, weekExtents } from './timeline-scale'

/** The first and last week may be a day or two: too narrow for a number. */
const LEGIBLE_PX = 12

/** Months, weeks by the day of their Monday, and the days to keep in mind. */
export function TimelineHead({ year }: { readonly year: number }) {
  return (
    <div className="timeline-head">
      <div className="timeline-label">Hoạt động</div>
      <div className="timeline-track">
        {monthExtents(year).map(({ month, left, width }) => (
          <span key={month} className="month" style={{ left, width }}>
            Tháng {month}
          </span>
        ))}
        {weekExtents(year).map(({ from, left, width }) => (
          <span
            key={from}
            className="week"
            style={{ left, width }}
            title={`Tuần từ ${formatDate(from)}`}
          >
            {width < LEGIBLE_PX ? null : from.slice(8)}
          </span>
        ))}
        {calendarMarks(year)
          .filter(isTick)
          .map((mark) => (
            <span
              key={`${mark.from} ${mark.name}`}
              className="mark"
              data-rest={mark.isRest}
              style={extentOf(mark.from, mark.to, year)}
              title={markTitle(mark)}
            />
          ))}
      </div>
    </div>
  )
}

/** A week or a month of action would hide the days in it; the cards of the months tell of those. */
const isTick = ({ from, to, isRest }: CalendarMark) => isRest || from === to

export function markTitle({ from, to, name, isRest }: CalendarMark): string {
  const days = from === to ? formatDate(from) : `${formatDate(from)} - ${formatDate(to)}`
  return `${days}: ${name}${isRest ? ' (nghỉ)' : ''}`
}

/** Days off behind the whole timeline, so that work across them is seen. */
export function RestBands({ year }: { readonly year: number }) {
  return (
    <div className="timeline-bands" aria-hidden="true">
      {calendarMarks(year)
        .filter(({ isRest }) => isRest)
        .map(({ from, to, name }) => (
          <span key={`${from} ${name}`} style={extentOf(from, to, year)} />
        ))}
    </div>
  )
}
