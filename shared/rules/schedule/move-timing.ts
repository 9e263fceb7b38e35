import { known } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { dateParts, daysInMonth, isoFromParts } from '#shared/vietnamese/dates'
import { addDays, daysBetween } from '#shared/vietnamese/days'

/** A timing moved inside the plan year, or why it cannot be, in Vietnamese. */
export type Moved = { readonly timing: Timing } | { readonly refusal: string }

export const isMoved = (moved: Moved): moved is { readonly timing: Timing } => 'timing' in moved

const CONTINUING: Moved = {
  refusal: 'Hoạt động thường xuyên hoặc cả năm không có ngày để chuyển; hãy sửa ô Thời gian.',
}
const NO_DATE: Moved = { refusal: 'Hoạt động chưa có thời gian; hãy đặt vào một ngày hoặc tháng.' }
const PAST_THE_YEAR: Moved = { refusal: 'Chuyển nữa sẽ ra ngoài năm kế hoạch.' }

type Dated = Extract<Timing, { readonly kind: 'day' | 'span' }>

/** The day it begins, or of a span with an end alone that end. */
const firstDay = (timing: Dated): string | null =>
  timing.kind === 'day' ? known(timing.date) : (known(timing.from) ?? known(timing.to))

/** By whole days, for work that stands on days; months and quarters move by months. */
export function moveByDays(timing: Timing, days: number, year: number): Moved {
  switch (timing.kind) {
    case 'day': {
      const date = known(timing.date)
      return date === null
        ? NO_DATE
        : inYear({ kind: 'day', date: addDays(date, days) }, date, year)
    }
    case 'span': {
      const [from, to] = [known(timing.from), known(timing.to)]
      const start = firstDay(timing)
      if (start === null) return NO_DATE
      return inYear(
        {
          kind: 'span',
          from: from === null ? timing.from : addDays(from, days),
          to: to === null ? timing.to : addDays(to, days),
        },
        start,
        year,
      )
    }
    case 'months':
    case 'quarters':
      return { refusal: 'Hoạt động tính theo tháng, quý chỉ chuyển được sang tháng khác.' }
    case 'recurring':
    case 'allYear':
      return CONTINUING
    case 'unset':
    case 'typed':
      return NO_DATE
  }
}

/** By whole months: days keep their day of the month, spans their length. */
export function moveByMonths(timing: Timing, months: number, year: number): Moved {
  switch (timing.kind) {
    case 'day':
    case 'span': {
      const start = firstDay(timing)
      if (start === null) return NO_DATE
      return moveByDays(timing, daysBetween(start, sameDayLater(start, months)), year)
    }
    case 'months': {
      const [from, to] = [timing.from + months, timing.to + months]
      return from < 1 || to > 12 ? PAST_THE_YEAR : { timing: { kind: 'months', from, to } }
    }
    case 'quarters': {
      // At least a quarter each time, or nothing would happen.
      const by = Math.sign(months) * Math.max(1, Math.round(Math.abs(months) / 3))
      const [from, to] = [timing.from + by, timing.to + by]
      return from < 1 || to > 4 ? PAST_THE_YEAR : { timing: { kind: 'quarters', from, to } }
    }
    case 'recurring':
    case 'allYear':
      return CONTINUING
    case 'unset':
    case 'typed':
      return NO_DATE
  }
}

const WEEKS_A_MONTH = 52 / 12

/** By whole weeks, so that the weekday stays; months and quarters by the nearest number of months. */
export function moveByWeeks(timing: Timing, weeks: number, year: number): Moved {
  if (timing.kind !== 'months' && timing.kind !== 'quarters') {
    return moveByDays(timing, weeks * 7, year)
  }
  const months = Math.round(weeks / WEEKS_A_MONTH)
  return months === 0 ? { timing } : moveByMonths(timing, months, year)
}

/** So that it begins in a month of the year; what has no time yet takes the month itself. */
export function moveToMonth(timing: Timing, month: number, year: number): Moved {
  switch (timing.kind) {
    case 'day':
    case 'span': {
      const start = firstDay(timing)
      if (start === null) return { timing: { kind: 'months', from: month, to: month } }
      const at = dateParts(start)
      return moveByMonths(timing, (year - at.year) * 12 + month - at.month, year)
    }
    case 'months':
      return moveByMonths(timing, month - timing.from, year)
    case 'quarters': {
      const by = Math.ceil(month / 3) - timing.from
      return by === 0 ? { timing } : moveByMonths(timing, by * 3, year)
    }
    case 'unset':
    case 'typed':
      return { timing: { kind: 'months', from: month, to: month } }
    case 'recurring':
    case 'allYear':
      return CONTINUING
  }
}

/** So that it begins on a day; a single month becomes that day, longer work keeps its length. */
export function moveToDay(timing: Timing, day: string, year: number): Moved {
  switch (timing.kind) {
    case 'day':
    case 'span': {
      const start = firstDay(timing)
      return start === null
        ? { timing: { kind: 'day', date: day } }
        : moveByDays(timing, daysBetween(start, day), year)
    }
    case 'months':
      return timing.from === timing.to
        ? { timing: { kind: 'day', date: day } }
        : moveToMonth(timing, dateParts(day).month, year)
    case 'quarters':
      return moveToMonth(timing, dateParts(day).month, year)
    case 'unset':
    case 'typed':
      return { timing: { kind: 'day', date: day } }
    case 'recurring':
    case 'allYear':
      return CONTINUING
  }
}

/** Work in the plan year stays in it; work of another year may be brought nearer. */
function inYear(timing: Dated, start: string, year: number): Moved {
  const next = firstDay(timing)
  const leaves = next !== null && yearOf(start) === year && yearOf(next) !== year
  return leaves ? PAST_THE_YEAR : { timing }
}

const yearOf = (iso: string) => dateParts(iso).year

function sameDayLater(iso: string, months: number): string {
  const { year, month, day } = dateParts(iso)
  const count = year * 12 + month - 1 + months
  const [nextYear, nextMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const last = daysInMonth(nextYear, nextMonth)
  return isoFromParts({ year: nextYear, month: nextMonth, day: Math.min(day, last) })
}
