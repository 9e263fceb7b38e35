import { dateParts, isoFromParts, isRealDate, officialMonth } from '#shared/vietnamese/dates'
import { sameDayInYear } from '#shared/vietnamese/days'

/** A date with its year, as papers write it: `20/01/2027`, `20-1-2027`, `20 tháng 01 năm 2027`. */
export const WRITTEN_DATE = String.raw`\d{1,2}(?:\s?/\s?\d{1,2}\s?/\s?|-\d{1,2}-|\.\d{1,2}\.|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4}`

const PARTS = /^(\d{1,2})(\D+?)(\d{1,2})(\D+?)(\d{4})$/u

/** The day written, or null when there is no such day. */
export function readWrittenDate(text: string): string | null {
  const parts = PARTS.exec(text)
  if (!parts) return null
  const iso = isoFromParts({
    year: Number(parts[5]),
    month: Number(parts[3]),
    day: Number(parts[1]),
  })
  return isRealDate(iso) ? iso : null
}

/** Another day written the same way. */
export function writtenLike(text: string, iso: string): string {
  const { year, month, day } = dateParts(iso)
  return text.replace(
    PARTS,
    (_, oldDay: string, first: string, oldMonth: string, second: string) =>
      `${padded(oldDay) ? String(day).padStart(2, '0') : day}${first}${monthLike(oldMonth, month)}${second}${year}`,
  )
}

const padded = (digits: string) => digits.length === 2

/** "05" for every month, "5" for every month, or the decree's way, which pads months 1 and 2 alone. */
function monthLike(old: string, month: number): string {
  if (padded(old) && Number(old) > 2 && Number(old) < 10) return String(month).padStart(2, '0')
  return !padded(old) && Number(old) < 3 ? String(month) : officialMonth(month)
}

/** The same day some years later, written the same way; a day that does not exist keeps its digits. */
export function laterByYears(text: string, years: number): string {
  const iso = readWrittenDate(text)
  if (iso !== null) return writtenLike(text, sameDayInYear(iso, dateParts(iso).year + years))
  return text.replace(/\d{4}$/u, (year) => String(Number(year) + years))
}
