import { observanceDate } from '#shared/carry-over/dates/anchor'
import { observances, observanceSpans, type Observance } from '#shared/reference/observances'
import { daysInMonth, isoFromParts } from '#shared/vietnamese/dates'
import { addDays, compareDays, weekday } from '#shared/vietnamese/days'
import { daysOff, restOn } from '#shared/vietnamese/days-off'
import { lunarDay } from '#shared/vietnamese/lunar'

/** A day as a wall calendar shows it. */
export type CalendarDay = {
  readonly date: string
  readonly day: number
  /** 0 is Monday. */
  readonly column: number
  /** Lunar day; with its month on the first, as `1/4`. */
  readonly lunar: string
  /** Why nobody works, or null on a working day. */
  readonly rest: string | null
  readonly isHoliday: boolean
  readonly observances: readonly string[]
}

export function calendarMonth(year: number, month: number): readonly CalendarDay[] {
  const named = observanceNames(year)
  const holidays = daysOff(year)
  return Array.from({ length: daysInMonth(year, month) }, (_, index) => {
    const date = isoFromParts({ year, month, day: index + 1 })
    return {
      date,
      day: index + 1,
      column: (weekday(date) + 6) % 7,
      lunar: lunarLabel(date),
      rest: restOn(date),
      isHoliday: holidays.has(date) && restOn(date) !== null,
      observances: named.get(date) ?? [],
    }
  })
}

function lunarLabel(date: string): string {
  const { day, month, leap } = lunarDay(date)
  return day === 1 ? `1/${month}${leap ? 'n' : ''}` : String(day)
}

/** `14/4 âm lịch`, for a sentence. */
export function lunarDateText(date: string): string {
  const { day, month, leap } = lunarDay(date)
  return `${day}/${month}${leap ? ' nhuận' : ''} âm lịch`
}

/** A day, or days running, to keep in mind: days off and commemorations. */
export type CalendarMark = {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly isRest: boolean
}

/** What stands in a year besides the work, by day; days off of one name that run on are one. */
export function calendarMarks(year: number): readonly CalendarMark[] {
  const rests = [...daysOff(year)]
    .toSorted(([a], [b]) => compareDays(a, b))
    .reduce<readonly CalendarMark[]>((marks, [date, name]) => {
      const last = marks.at(-1)
      return last?.name === name && addDays(last.to, 1) === date
        ? [...marks.slice(0, -1), { ...last, to: date }]
        : [...marks, { from: date, to: date, name, isRest: true }]
    }, [])
  const isTold = (date: string, { name, words = [] }: Observance) =>
    rests.some(
      (rest) =>
        date >= rest.from &&
        date <= rest.to &&
        (rest.name.includes(name) || [name, ...words].some((each) => each.includes(rest.name))),
    )
  const days = observances.flatMap((observance) => {
    const date = observanceDate(observance, year)
    return isTold(date, observance) ? [] : [markOf(observance, date, date)]
  })
  const spans = observanceSpans.map((span) =>
    markOf(span, `${year}-${span.from}`, `${year}-${span.to}`),
  )
  return [...rests, ...days, ...spans].toSorted((a, b) => compareDays(a.from, b.from))
}

type Named = Pick<Observance, 'name' | 'verified'>

/** What was not read in its source says so. */
const nameOf = ({ name, verified }: Named) => (verified ? name : `${name} (cần kiểm tra)`)

const markOf = (named: Named, from: string, to: string): CalendarMark => ({
  from,
  to,
  name: nameOf(named),
  isRest: false,
})

function observanceNames(year: number): ReadonlyMap<string, readonly string[]> {
  const byDate = new Map<string, string[]>()
  for (const observance of observances) {
    const date = observanceDate(observance, year)
    byDate.set(date, [...(byDate.get(date) ?? []), nameOf(observance)])
  }
  return byDate
}
