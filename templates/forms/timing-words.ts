import { known, type Entered } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { formatTiming } from '#shared/plan/timing-text'
import { dateParts, formatDate, officialDate } from '#shared/vietnamese/dates'
import { lowerFirst } from '#shared/vietnamese/wording'

/** `15/01`, with its year when that is not the plan's; nothing for a date that cannot be read. */
function shortDay(date: Entered<string>, planYear: number): string {
  const day = known(date)
  if (day === null) return ''
  const full = formatDate(day)
  return dateParts(day).year === planYear ? full.slice(0, 5) : full
}

/** `ngày 15 tháng 01` as prose tells a day (NĐ 30/2020, Phụ lục I, mục II.4b), its year as above. */
function proseDay(date: Entered<string>, planYear: number): string {
  const day = known(date)
  if (day === null) return ''
  const full = officialDate(day)
  return dateParts(day).year === planYear ? full.replace(/ năm \d+$/u, '') : full
}

/** A timing for a narrow column: `15/01 - 28/02`. */
export function shortTiming(timing: Timing, planYear: number): string {
  switch (timing.kind) {
    case 'day':
      return shortDay(timing.date, planYear)
    case 'span':
      return ends(timing, planYear, shortDay, { from: 'Từ ', to: 'Đến ', join: ' - ' })
    case 'unset':
    case 'months':
    case 'quarters':
    case 'recurring':
    case 'allYear':
      return formatTiming(timing)
    case 'typed':
      return ''
  }
}

/** A timing inside a sentence: `từ ngày 15 tháng 01 đến ngày 28 tháng 02`. */
export function timingPhrase(timing: Timing, planYear: number): string {
  switch (timing.kind) {
    case 'day':
      return proseDay(timing.date, planYear)
    case 'span':
      return ends(timing, planYear, proseDay, { from: 'từ ', to: 'đến ', join: ' đến ' })
    case 'months':
    case 'quarters': {
      const [first = '', last] = lowerFirst(formatTiming(timing)).split(' - ')
      return last === undefined ? first : `từ ${first} đến ${last}`
    }
    case 'unset':
    case 'recurring':
    case 'allYear':
      return lowerFirst(formatTiming(timing))
    case 'typed':
      return ''
  }
}

function ends(
  { from, to }: { from: Entered<string>; to: Entered<string> },
  planYear: number,
  dayText: (date: Entered<string>, planYear: number) => string,
  words: { from: string; to: string; join: string },
): string {
  const start = dayText(from, planYear)
  const end = isReversed(from, to) ? '' : dayText(to, planYear)
  if (start === '') return end === '' ? '' : `${words.to}${end}`
  if (end === '') return `${words.from}${start}`
  const opening = words.join === ' - ' ? '' : words.from
  return `${opening}${start}${words.join}${end}`
}

/** An end before its beginning is a slip: only the beginning is printed. */
function isReversed(from: Entered<string>, to: Entered<string>): boolean {
  const [first, last] = [known(from), known(to)]
  return first !== null && last !== null && last < first
}
