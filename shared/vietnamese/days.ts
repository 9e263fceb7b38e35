import { dateParts, daysInMonth, isoFromParts } from './dates'

/** Arithmetic of calendar days written `YYYY-MM-DD`; no clock and no time zone is asked. */

const DAY_MS = 86_400_000

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS

export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY_MS).toISOString().slice(0, 10)
}

/** Order of two days, for sorting. */
export const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Days from the first to the second; negative when the second comes before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 is Sunday, as in `Date`. */
export function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay()
}

const WEEKDAY_NAMES = [
  'Chủ nhật',
  'thứ Hai',
  'thứ Ba',
  'thứ Tư',
  'thứ Năm',
  'thứ Sáu',
  'thứ Bảy',
] as const

export function weekdayName(iso: string): string {
  return WEEKDAY_NAMES[weekday(iso)] ?? ''
}

export function isWeekend(iso: string): boolean {
  return weekday(iso) === 0 || weekday(iso) === 6
}

/** The same day and month some years later; 29/02 becomes 28/02 where there is none. */
export function sameDayInYear(iso: string, year: number): string {
  const { month, day } = dateParts(iso)
  return isoFromParts({ year, month, day: Math.min(day, daysInMonth(year, month)) })
}
