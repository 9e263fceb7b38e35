import {
  dateParts,
  daysInMonth,
  formatDate,
  isoFromParts,
  readDate,
} from '#shared/vietnamese/dates'
import { isTyped, known, type Entered } from './entered'
import type { Recurrence, Timing } from './timing'

const RECURRENCE_NAMES: Record<Recurrence, string> = {
  daily: 'Hằng ngày',
  weekly: 'Hằng tuần',
  monthly: 'Hằng tháng',
  quarterly: 'Hằng quý',
}
const ROMAN_QUARTERS = ['I', 'II', 'III', 'IV']

/** A timing as the plan prints it and as it can be typed back; blank when nothing is set. */
export function formatTiming(timing: Timing): string {
  switch (timing.kind) {
    case 'unset':
      return ''
    case 'day':
      return enteredDateText(timing.date)
    case 'span': {
      const [from, to] = [enteredDateText(timing.from), enteredDateText(timing.to)]
      if (from === '') return to === '' ? '' : `Đến ${to}`
      return to === '' ? `Từ ${from}` : `${from} - ${to}`
    }
    case 'months':
      return timing.from === timing.to
        ? `Tháng ${timing.from}`
        : `Tháng ${timing.from} - tháng ${timing.to}`
    case 'quarters':
      return timing.from === timing.to
        ? `Quý ${roman(timing.from)}`
        : `Quý ${roman(timing.from)} - quý ${roman(timing.to)}`
    case 'recurring':
      return timing.detail === ''
        ? RECURRENCE_NAMES[timing.every]
        : `${RECURRENCE_NAMES[timing.every]}, ${timing.detail}`
    case 'allYear':
      return 'Cả năm'
    case 'typed':
      return timing.text
  }
}

/** A date as shown in a field: `15/01/2027`, the unread text, or blank. */
export function enteredDateText(date: Entered<string>): string {
  if (isTyped(date)) return date.typed
  return date === null ? '' : formatDate(date)
}

const roman = (quarter: number) => ROMAN_QUARTERS[quarter - 1] ?? String(quarter)

/**
 * Reads a timing as people type it: `15/1`, `15/01 - 28/02`, `tháng 4`, `quý II`, `hằng tuần, thứ
 * Hai`, `cả năm`. What cannot be read is kept as typed.
 * @param defaultYear year of a date typed without one.
 */
export function readTiming(text: string, defaultYear: number): Timing {
  const trimmed = text.trim().normalize('NFC')
  return (
    readNothing(trimmed) ??
    readAllYear(trimmed) ??
    readMonths(trimmed) ??
    readQuarters(trimmed) ??
    readRecurring(trimmed) ??
    readDayOrSpan(trimmed, defaultYear) ?? { kind: 'typed', text: text.slice(0, 200) }
  )
}

function readNothing(text: string): Timing | null {
  return text === '' ? { kind: 'unset' } : null
}

function readAllYear(text: string): Timing | null {
  return /^(cả năm|trong năm|thường xuyên)$/iu.test(text) ? { kind: 'allYear' } : null
}

function readMonths(text: string): Timing | null {
  const found =
    /^(?:từ\s+(?=.*(?:-|–|đến)))?tháng\s+(\d{1,2})(?:\s*(?:-|–|đến)\s*(?:tháng\s+)?(\d{1,2}))?$/iu.exec(
      text,
    )
  if (!found) return null
  const from = Number(found[1])
  const to = Number(found[2] ?? found[1])
  return from >= 1 && to <= 12 && from <= to ? { kind: 'months', from, to } : null
}

function readQuarters(text: string): Timing | null {
  const found =
    /^(?:từ\s+(?=.*(?:-|–|đến)))?quý\s+(iv|i{1,3}|[1-4])(?:\s*(?:-|–|đến)\s*(?:quý\s+)?(iv|i{1,3}|[1-4]))?$/iu.exec(
      text,
    )
  if (!found) return null
  const from = quarterNumber(found[1] ?? '')
  const to = quarterNumber(found[2] ?? found[1] ?? '')
  return from <= to ? { kind: 'quarters', from, to } : null
}

function quarterNumber(text: string): number {
  const index = ROMAN_QUARTERS.indexOf(text.toUpperCase())
  return index === -1 ? Number(text) : index + 1
}

const RECURRENCE_WORDS: readonly (readonly [RegExp, Recurrence])[] = [
  [/^(?:hằng|hàng) ngày/iu, 'daily'],
  [/^(?:hằng|hàng) tuần/iu, 'weekly'],
  [/^(?:hằng|hàng) tháng/iu, 'monthly'],
  [/^(?:hằng|hàng) quý/iu, 'quarterly'],
]

function readRecurring(text: string): Timing | null {
  for (const [words, every] of RECURRENCE_WORDS) {
    const found = words.exec(text)
    if (!found) continue
    const rest = text.slice(found[0].length)
    if (rest !== '' && !/^[\s,(]/u.test(rest)) return null
    return { kind: 'recurring', every, detail: rest.replace(/^[\s,]+/u, '') }
  }
  return null
}

function readDayOrSpan(text: string, defaultYear: number): Timing | null {
  const day = readDate(text, defaultYear)
  if (day) return { kind: 'day', date: day }
  const open = /^(từ|đến|trước)\s+(.+)$/iu.exec(text)
  const openDate = open && readDate(open[2] ?? '', defaultYear)
  if (openDate) {
    return open[1]?.toLowerCase() === 'từ'
      ? { kind: 'span', from: openDate, to: null }
      : { kind: 'span', from: null, to: openDate }
  }
  const ends = text.replace(/^từ\s+/iu, '').split(/\s*(?:–|đến)\s*|\s+-\s+/u)
  const shortEnds = ends.length === 2 ? ends : text.split('-')
  if (shortEnds.length !== 2) return null
  const to = readDate(shortEnds[1] ?? '', defaultYear)
  const from = to && readDate(shortEnds[0] ?? '', dateParts(to).year)
  return from && to && from <= to ? { kind: 'span', from, to } : null
}

/**
 * First and last day a timing covers inside the plan year, or null when it has no place in the
 * calendar.
 */
export function timingRange(timing: Timing, year: number): { from: string; to: string } | null {
  switch (timing.kind) {
    case 'unset':
    case 'typed':
      return null
    case 'day': {
      const date = known(timing.date)
      return date === null ? null : { from: date, to: date }
    }
    case 'span': {
      const from = known(timing.from) ?? known(timing.to)
      const to = known(timing.to) ?? known(timing.from)
      return from === null || to === null ? null : { from, to }
    }
    case 'months':
      return monthsRange(year, timing.from, timing.to)
    case 'quarters':
      return monthsRange(year, timing.from * 3 - 2, timing.to * 3)
    case 'recurring':
    case 'allYear':
      return monthsRange(year, 1, 12)
  }
}

function monthsRange(year: number, from: number, to: number) {
  return {
    from: isoFromParts({ year, month: from, day: 1 }),
    to: isoFromParts({ year, month: to, day: daysInMonth(year, to) }),
  }
}
