import { daysInMonth, isoFromParts } from '#shared/vietnamese/dates'
import { addDays, daysBetween, weekday } from '#shared/vietnamese/days'

/** Width of a week in CSS pixels: a day is then wide enough to be seen, a year fits a wide screen. */
export const WEEK_PX = 18
const DAY_PX = WEEK_PX / 7

export type Extent = { readonly left: number; readonly width: number }

/** Where days of a year stand on its line. */
export function extentOf(from: string, to: string, year: number): Extent {
  const left = daysBetween(`${year}-01-01`, from) * DAY_PX
  return { left, width: Math.max(DAY_PX, (daysBetween(from, to) + 1) * DAY_PX) }
}

export const yearWidth = (year: number) =>
  (daysBetween(`${year}-01-01`, `${year}-12-31`) + 1) * DAY_PX

export function monthExtents(year: number): readonly (Extent & { readonly month: number })[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const first = isoFromParts({ year, month, day: 1 })
    const last = isoFromParts({ year, month, day: daysInMonth(year, month) })
    return { month, ...extentOf(first, last, year) }
  })
}

/** Weeks of a year, each by its Monday; the first may begin with the year. */
export function weekExtents(year: number): readonly (Extent & { readonly from: string })[] {
  const weeks: (Extent & { readonly from: string })[] = []
  let from = `${year}-01-01`
  while (from <= `${year}-12-31`) {
    const sunday = addDays(from, (7 - weekday(from)) % 7)
    const to = sunday > `${year}-12-31` ? `${year}-12-31` : sunday
    weeks.push({ from, ...extentOf(from, to, year) })
    from = addDays(sunday, 1)
  }
  return weeks
}
