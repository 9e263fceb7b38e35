import { known } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { dateParts, daysInMonth, isoFromParts } from '#shared/vietnamese/dates'
import { addDays, daysBetween, isWeekend, weekdayName } from '#shared/vietnamese/days'
import { isWorkingDay, restOn } from '#shared/vietnamese/days-off'
import { anchorOf, moveWithAnchor, observanceDate } from './anchor'
import { moveDay, type MovedDate } from './move-date'

/** A timing in its new year, and why it is so; null when it is the same in every year. */
export type MovedTiming = { readonly timing: Timing; readonly why: string } | null

/**
 * Days and spans move; months, quarters, the whole year and what recurs stay as they are, and what is
 * blank stays blank.
 * @param about what the activity is about: a commemoration named there keeps it beside that day.
 */
export function moveTiming(timing: Timing, years: number, about: string): MovedTiming {
  if (timing.kind === 'day') {
    const date = known(timing.date)
    if (date === null) return null
    const moved = moveOne(date, years, about)
    return { timing: { kind: 'day', date: moved.date }, why: moved.why }
  }
  if (timing.kind === 'span') return moveSpan(timing, years, about)
  return null
}

function moveOne(date: string, years: number, about: string): MovedDate {
  const anchor = anchorOf(about, date)
  const beside = anchor && moveWithAnchor(date, years, anchor)
  // Work long before an early Tết may have no place in its year.
  const isInYear = beside && Number(beside.date.slice(0, 4)) === Number(date.slice(0, 4)) + years
  return isInYear ? beside : moveDay(date, years)
}

function moveSpan(
  span: Extract<Timing, { kind: 'span' }>,
  years: number,
  about: string,
): MovedTiming {
  const [from, to] = [known(span.from), known(span.to)]
  const through = from !== null && to !== null ? throughAnchor(from, to, years, about) : null
  if (through) return through
  if (from !== null && to !== null) {
    const short = moveShort(from, to, years, about)
    if (short) return short
  }
  const first = from === null ? null : (edge(from, years) ?? moveOne(from, years, about))
  const last = to === null ? null : (edge(to, years) ?? moveOne(to, years, about))
  if (!first && !last) return null
  const isBackward =
    first && last && from !== null && to !== null && from <= to && last.date < first.date
  const whys = [first?.why ?? [], last && !isBackward ? last.why : []].flat()
  return {
    timing: {
      kind: 'span',
      from: first ? first.date : span.from,
      to: isBackward ? first.date : last ? last.date : span.to,
    },
    why:
      whys.length === 2 && whys[0] !== whys[1]
        ? `Từ ngày: ${whys[0]} Đến ngày: ${whys[1]}`
        : (whys[0] ?? ''),
  }
}

/** Longer ones are seasons of work, whose ends move each on its own. */
const SHORT = 14

/**
 * A piece of work of some days running, as a training: its first day moves, and it goes on for as many
 * working days, in a week that no holiday breaks where there is one.
 */
function moveShort(from: string, to: string, years: number, about: string): MovedTiming {
  const length = workingDays(from, to)
  if (length === 0 || daysBetween(from, to) > SHORT || edge(from, years) || edge(to, years)) {
    return null
  }
  const first = moveOne(from, years, about)
  const weeks = anchorOf(about, from) ? [] : [7, -7, 14, -14, 21, -21]
  const starts = [first.date, ...weeks.map((days) => addDays(first.date, days))].filter(
    (start) => isWorkingDay(start) && start.slice(0, 4) === first.date.slice(0, 4),
  )
  const inMonth = starts.filter((start) => start.slice(0, 7) === first.date.slice(0, 7))
  const start =
    [...inMonth, ...starts].find((day) => holidayWithin(day, lastOf(day, length)) === null) ??
    first.date
  const last = lastOf(start, length)
  if (Number(last.slice(0, 4)) !== Number(to.slice(0, 4)) + years) return null
  const kept = `Giữ ${length} ngày làm việc như năm trước`
  const broken = holidayWithin(first.date, lastOf(first.date, length))
  return {
    timing: { kind: 'span', from: start, to: last },
    why:
      start === first.date
        ? `${first.why} ${kept}.`
        : `Cùng ${weekdayName(start)} như năm trước. ${kept}, chọn tuần không vắt qua ${broken ?? 'ngày nghỉ'}.`,
  }
}

const daysFrom = (from: string, to: string) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index))

const workingDays = (from: string, to: string) => daysFrom(from, to).filter(isWorkingDay).length

/** The day on which so many working days are over. */
function lastOf(start: string, length: number): string {
  let [day, left] = [start, length - (isWorkingDay(start) ? 1 : 0)]
  while (left > 0) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** The first holiday between two days, weekends apart. */
function holidayWithin(from: string, to: string): string | null {
  const holiday = daysFrom(from, to).find((day) => !isWeekend(day) && restOn(day) !== null)
  return holiday === undefined ? null : restOn(holiday)
}

/** A span in which the commemoration itself lies moves with it whole, so that it still does. */
function throughAnchor(from: string, to: string, years: number, about: string): MovedTiming {
  const anchor = anchorOf(about, from) ?? anchorOf(about, to)
  if (!anchor || edge(from, years) || edge(to, years)) return null
  const day = observanceDate(anchor, Number(from.slice(0, 4)))
  if (day < from || day > to) return null
  const [first, last] = [from, to].map((edge) => moveWithAnchor(edge, years, anchor, true))
  const isInYear = [first, last].every(
    (moved) => Number(moved?.date.slice(0, 4)) === Number(from.slice(0, 4)) + years,
  )
  return first && last && isInYear
    ? { timing: { kind: 'span', from: first.date, to: last.date }, why: first.why }
    : null
}

/** A span that begins or ends with a month goes on doing so. */
function edge(iso: string, years: number): MovedDate | null {
  const { year, month, day } = dateParts(iso)
  const why = 'Giữ mốc đầu, cuối tháng như năm trước.'
  const next = year + years
  if (day === 1) return { date: isoFromParts({ year: next, month, day }), why }
  if (day === daysInMonth(year, month)) {
    return { date: isoFromParts({ year: next, month, day: daysInMonth(next, month) }), why }
  }
  return null
}
