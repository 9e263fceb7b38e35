import {
  nationalDayNeighbour,
  officialDays,
  publicHolidays,
  type PublicHoliday,
} from '#shared/reference/public-holidays'
import { isoFromParts } from './dates'
import { addDays, isWeekend, weekday } from './days'
import { solarDate } from './lunar'

/** Days of a year on which offices are closed, weekends apart, each with its name. */
export type DaysOff = ReadonlyMap<string, string>

const byYear = new Map<number, DaysOff>()

/**
 * Public holidays of a year by date. A holiday on a day of rest is made up for on the next working day
 * (khoản 3 Điều 111 Bộ luật Lao động năm 2019).
 */
export function daysOff(year: number): DaysOff {
  const done = byYear.get(year)
  if (done) return done
  const days = new Map(
    publicHolidays
      .filter(({ since }) => since === undefined || since <= year)
      .flatMap((holiday) => holidayDays(holiday, year).map((day) => [day, holiday.name] as const)),
  )
  for (const [day, name] of [...days].toSorted(([a], [b]) => a.localeCompare(b))) {
    if (isWeekend(day)) days.set(nextWorking(day, days), `nghỉ bù ${name}`)
  }
  const decided = officialDays.filter((official) => official.year === year)
  for (const { off, worked: kept } of decided) {
    for (const day of off) days.set(day, isInTet(day, days) ? TET : 'nghỉ hoán đổi')
    for (const day of kept) days.delete(day)
  }
  byYear.set(year, days)
  return days
}

const TET = 'Tết Nguyên đán'

/** A day decided upon that begins the break of Tết belongs to it. */
const isInTet = (day: string, days: DaysOff) => days.get(addDays(day, 1)) === TET

function holidayDays(holiday: PublicHoliday, year: number): readonly string[] {
  const { calendar, month, day, before = 0, after = 0 } = holiday
  const first =
    calendar === 'lunar' ? solarDate(year, { month, day }) : isoFromParts({ year, month, day })
  const days = Array.from({ length: before + after + 1 }, (_, index) =>
    addDays(first, index - before),
  )
  const isNationalDay = calendar === 'solar' && month === 9 && day === 2
  return isNationalDay ? [...days, addDays(first, nationalDayNeighbour[weekday(first)] ?? 1)] : days
}

function nextWorking(day: string, taken: DaysOff): string {
  let next = addDays(day, 1)
  while (isWeekend(next) || taken.has(next)) next = addDays(next, 1)
  return next
}

const worked: ReadonlySet<string> = new Set(officialDays.flatMap((official) => official.worked))

/** Why nobody works on a day, in Vietnamese; null on a working day. */
export function restOn(iso: string): string | null {
  if (worked.has(iso)) return null
  const holiday = daysOff(Number(iso.slice(0, 4))).get(iso)
  return holiday ?? (isWeekend(iso) ? 'ngày nghỉ hằng tuần' : null)
}

export const isWorkingDay = (iso: string): boolean => restOn(iso) === null
