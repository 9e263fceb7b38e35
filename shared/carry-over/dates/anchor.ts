import type { Observance } from '#shared/reference/observances'
import { formatDate, isoFromParts } from '#shared/vietnamese/dates'
import { addDays, daysBetween } from '#shared/vietnamese/days'
import { restOn } from '#shared/vietnamese/days-off'
import { solarDate } from '#shared/vietnamese/lunar'
import { nearestWorkingDay, type MovedDate } from './move-date'
import { observancesIn } from './named-observances'

/** The day of commemoration in a year. */
export function observanceDate({ calendar, month, day }: Observance, year: number): string {
  return calendar === 'lunar' ? solarDate(year, { month, day }) : isoFromParts({ year, month, day })
}

/** Work tied to a day stands at most this far before it or after. */
const BEFORE = 45
const AFTER = 15

/** The commemoration a text speaks of, when the day is near it: the nearest one, or null. */
export function anchorOf(text: string, iso: string): Observance | null {
  const year = Number(iso.slice(0, 4))
  const near = observancesIn(text)
    .map(({ observance }) => ({
      observance,
      distance: daysBetween(observanceDate(observance, year), iso),
    }))
    .filter(({ distance }) => distance >= -BEFORE && distance <= AFTER)
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance))
  return near[0]?.observance ?? null
}

/**
 * As far from the commemoration as last year, on a working day.
 * @param isRestKept lets a day of rest stand, as for posters that hang through the holiday
 */
export function moveWithAnchor(
  iso: string,
  years: number,
  anchor: Observance,
  isRestKept = false,
): MovedDate {
  const year = Number(iso.slice(0, 4))
  const [old, next] = [observanceDate(anchor, year), observanceDate(anchor, year + years)]
  const target = addDays(next, daysBetween(old, iso))
  const rest = isRestKept ? null : restOn(target)
  const why = `Gắn với ${anchor.name} (${formatDate(next)})`
  return rest === null
    ? { date: target, why: `${why}.` }
    : { date: nearestWorkingDay(target), why: `${why}; tránh ${rest}.` }
}
