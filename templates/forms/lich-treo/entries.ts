import type { Activity } from '#shared/plan/activity'
import { timingRange } from '#shared/plan/timing-text'
import { isLasting, placeInYear } from '#shared/rules/schedule/place-in-year'
import { dateParts } from '#shared/vietnamese/dates'
import { compareDays } from '#shared/vietnamese/days'
import { phrase } from '#shared/vietnamese/wording'
import type { PlanView } from '../plan-view'
import { shortened } from '../shorten'
import { shortTiming } from '../timing-words'

/** One activity as the calendar tells it. */
export type Entry = { readonly text: string }

export type CalendarEntries = {
  /** January first: what begins in each month, by its day. */
  readonly months: readonly (readonly Entry[])[]
  /** Recurring and year-long work. */
  readonly lasting: readonly Entry[]
  /** Neither in a month nor all year. */
  readonly undated: readonly Entry[]
}

/** @param letters about how many an activity may take */
export function calendarEntries({ plan, activities }: PlanView, letters: number): CalendarEntries {
  const { year } = plan.document
  const placed = activities.map((activity) => ({ activity, ...placeOf(activity, year) }))
  const inMonth = (month: number) =>
    placed
      .filter((entry) => entry.kind === 'month' && entry.month === month)
      .sort((a, b) => compareDays(a.start, b.start))
      .map(({ activity }) => ({ text: dated(activity, year, letters) }))
  const ofKind = (kind: 'lasting' | 'undated') =>
    placed
      .filter((entry) => entry.kind === kind)
      .map(({ activity }) => ({ text: shortened(activity.content, letters) }))
  return {
    months: Array.from({ length: 12 }, (_, index) => inMonth(index + 1)),
    lasting: ofKind('lasting'),
    undated: ofKind('undated'),
  }
}

type Place = { kind: 'month' | 'lasting' | 'undated'; month: number; start: string }

function placeOf(activity: Activity, year: number): Place {
  const { timing } = activity
  if (isLasting(placeInYear(activity, year), year)) return { kind: 'lasting', month: 0, start: '' }
  const range = timingRange(timing, year)
  if (range === null) return { kind: 'undated', month: 0, start: '' }
  const from = dateParts(range.from)
  const to = dateParts(range.to)
  // Work begun before the year is there from January on.
  if (from.year < year && to.year >= year) return { kind: 'month', month: 1, start: range.from }
  return from.year === year
    ? { kind: 'month', month: from.month, start: range.from }
    : { kind: 'undated', month: 0, start: '' }
}

/** "05/01: Hội nghị triển khai (Phòng Văn hóa - Xã hội)". */
function dated({ content, timing, lead }: Activity, year: number, letters: number): string {
  const when = shortTiming(timing, year)
  const who = phrase(lead)
  const what = shortened(content, letters)
  return when === '' ? what : `${when}: ${what}${who === '' ? '' : ` (${shortened(who, letters)})`}`
}
