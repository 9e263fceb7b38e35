/** Calendar dates as `YYYY-MM-DD` strings, read and written the Vietnamese way. */

export type DateParts = { year: number; month: number; day: number }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

export function isRealDate(iso: string): boolean {
  const parts = ISO.exec(iso)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Parts of a date known to be real (see `isRealDate`). */
export function dateParts(iso: string): DateParts {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  }
}

export function isoFromParts({ year, month, day }: DateParts): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

const pad = (n: number) => String(n).padStart(2, '0')

/** `15/01/2027`, the form used in tables and on screen. */
export function formatDate(iso: string): string {
  const { year, month, day } = dateParts(iso)
  return `${pad(day)}/${pad(month)}/${year}`
}

/**
 * Day and month as the decree writes them: days under 10 and months 1 and 2 take a leading zero,
 * other months do not (NĐ 30/2020, Phụ lục I, mục II.4b).
 */
export function officialDay(day: number): string {
  return pad(day)
}
export function officialMonth(month: number): string {
  return month <= 2 ? pad(month) : String(month)
}

/** `ngày 05 tháng 01 năm 2027`. */
export function officialDate(iso: string): string {
  const { year, month, day } = dateParts(iso)
  return `ngày ${officialDay(day)} tháng ${officialMonth(month)} năm ${year}`
}

const TYPED_DATE =
  /^(?:ngày\s+)?(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:(?:[/.-]|năm)\s*(\d{4}|\d{2}))?$/iu

/**
 * Reads a date as people type it: `15/1/2027`, `15-01-27`, `15.1`, `ngày 15 tháng 1 năm 2027`,
 * or ISO. A missing year means `defaultYear`.
 * @returns the ISO date, or null when the text is not a date that exists.
 */
export function readDate(text: string, defaultYear: number): string | null {
  const trimmed = text.trim()
  if (isRealDate(trimmed)) return trimmed
  const parts = TYPED_DATE.exec(trimmed)
  if (!parts) return null
  const year = parts[3] === undefined ? defaultYear : fullYear(parts[3])
  const iso = isoFromParts({ year, month: Number(parts[2]), day: Number(parts[1]) })
  return isRealDate(iso) ? iso : null
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
