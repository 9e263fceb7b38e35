import type { Activity } from '#shared/plan/activity'
import { timingRange } from '#shared/plan/timing-text'
import { workload } from '#shared/reference/workload'
import { dateParts } from '#shared/vietnamese/dates'
import { addDays, daysBetween } from '#shared/vietnamese/days'

/** Where an activity stands in the calendar of a year. */
export type PlaceInYear =
  /** Days of the year it covers; `from` is the first of them, whatever came before. */
  | { readonly kind: 'dated'; readonly from: string; readonly to: string }
  /** Recurring or all year: it goes on beside the rest. */
  | { readonly kind: 'continuing' }
  | { readonly kind: 'undated' }
  /** Wholly in other years. */
  | { readonly kind: 'outside' }

export function placeInYear({ timing }: Pick<Activity, 'timing'>, year: number): PlaceInYear {
  if (timing.kind === 'recurring' || timing.kind === 'allYear') return { kind: 'continuing' }
  const range = timingRange(timing, year)
  if (range === null) return { kind: 'undated' }
  // An end before its beginning is a slip told elsewhere: the beginning counts.
  const to = range.to < range.from ? range.from : range.to
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  if (range.from > last || to < first) return { kind: 'outside' }
  return {
    kind: 'dated',
    from: range.from < first ? first : range.from,
    to: to > last ? last : to,
  }
}

/** Work that has no month of its own: recurring, or going on from the first day to the last. */
export function isLasting(place: PlaceInYear, year: number): boolean {
  return (
    place.kind === 'continuing' ||
    (place.kind === 'dated' && place.from <= `${year}-01-01` && place.to >= `${year}-12-31`)
  )
}

/** Months of the year an activity with a time of its own goes on in, 1 to 12. */
export function monthsOf(place: PlaceInYear): readonly number[] {
  if (place.kind !== 'dated') return []
  const [first, last] = [dateParts(place.from).month, dateParts(place.to).month]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Days of an activity short enough to be an event; none for longer or unfixed work. */
export function eventDays({ timing }: Pick<Activity, 'timing'>, year: number): readonly string[] {
  if (timing.kind !== 'day' && timing.kind !== 'span') return []
  const range = timingRange(timing, year)
  if (range === null) return []
  const length = daysBetween(range.from, range.to) + 1
  return length < 1 || length > workload.longestEventDays
    ? []
    : Array.from({ length }, (_, index) => addDays(range.from, index))
}
