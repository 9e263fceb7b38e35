import { isTyped, type Entered } from '#shared/plan/entered'
import type { Timing } from '#shared/plan/timing'
import { formatTiming } from '#shared/plan/timing-text'
import { dateParts, formatDate } from '#shared/vietnamese/dates'
import { lowerFirst, tidy } from '#shared/vietnamese/wording'

/** `15/01`, with its year when that is not the plan's. */
function shortDay(date: Entered<string>, planYear: number): string {
  if (date === null) return ''
  if (isTyped(date)) return tidy(date.typed)
  const full = formatDate(date)
  return dateParts(date).year === planYear ? full.slice(0, 5) : full
}

/** A timing for a narrow column: `15/01 - 28/02`. */
export function shortTiming(timing: Timing, planYear: number): string {
  switch (timing.kind) {
    case 'day':
      return shortDay(timing.date, planYear)
    case 'span':
      return ends(timing.from, timing.to, planYear, { from: 'Từ ', to: 'Đến ', join: ' - ' })
    case 'unset':
    case 'months':
    case 'quarters':
    case 'recurring':
    case 'allYear':
    case 'typed':
      return formatTiming(timing)
  }
}

/** A timing inside a sentence: `từ ngày 15/01 đến ngày 28/02`. */
export function timingPhrase(timing: Timing, planYear: number): string {
  switch (timing.kind) {
    case 'day': {
      const day = shortDay(timing.date, planYear)
      return day === '' || isTyped(timing.date) ? day : `ngày ${day}`
    }
    case 'span':
      return ends(timing.from, timing.to, planYear, {
        from: 'từ ngày ',
        to: 'đến ngày ',
        join: ' đến ngày ',
      })
    case 'unset':
    case 'months':
    case 'quarters':
    case 'recurring':
    case 'allYear':
    case 'typed':
      return lowerFirst(formatTiming(timing))
  }
}

function ends(
  from: Entered<string>,
  to: Entered<string>,
  planYear: number,
  words: { from: string; to: string; join: string },
): string {
  const [start, end] = [shortDay(from, planYear), shortDay(to, planYear)]
  if (start === '') return end === '' ? '' : `${words.to}${end}`
  if (end === '') return `${words.from}${start}`
  const opening = words.join === ' - ' ? '' : words.from
  return `${opening}${start}${words.join}${end}`
}
