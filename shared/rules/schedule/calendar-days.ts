import { observanceDate } from '#shared/carry-over/dates/anchor'
import { observances } from '#shared/reference/observances'
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
  const isTold = (date: string, name: string) =>
    rests.some(
      (rest) =>
        date >= rest.from &&
        date <= rest.to &&
        (rest.name.includes(name) || name.includes(rest.name)),
    )
  const days = [...observanceNames(year)].flatMap(([date, names]) =>
    names
      .filter((name) => !isTold(date, name))
      .map((name) => ({ from: date, to: date, name, isRest: false })),
  )
  return [...rests, ...days].toSorted((a, b) => compareDays(a.from, b.from))
}

/** Names by date; what was not read in its source says so. */
function observanceNames(year: number): ReadonlyMap<string, readonly string[]> {
  const byDate = new Map<string, string[]>()
  for (const observance of observances) {
    const date = observanceDate(observance, year)
    const name = observance.verified ? observance.name : `${observance.name} (cần kiểm tra)`
    byDate.set(date, [...(byDate.get(date) ?? []), name])
  }
  return byDate
}
