import { vietnamMs } from '#shared/vietnamese/vietnam-time'

/**
 * Which of many earlier states of a plan are kept: the plan files beside the database and the
 * snapshots inside it are thinned out by one rule.
 *
 * Dense where an accident was noticed at once, sparse where it was noticed late. A tier counts slots
 * that hold a state, not time that went by: no clock is asked, so a plan untouched for a year loses
 * nothing, and neither does one on a machine whose clock jumps.
 */

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Edits closer together than this share one state, the last of them. */
export const EDIT_SPACING_MS = 5 * MINUTE

/** States with the same answer compete for one place; the newest gets it. */
export type SlotOf = (instant: string) => number

const every =
  (ms: number): SlotOf =>
  (instant) =>
    Math.floor(vietnamMs(instant) / ms)
/** Day 0 of the epoch was a Thursday; weeks begin on Monday. */
const everyWeeks =
  (weeks: number): SlotOf =>
  (instant) =>
    Math.floor((vietnamMs(instant) / DAY + 3) / (7 * weeks))

export const slots = {
  edit: every(EDIT_SPACING_MS),
  hour: every(HOUR),
  day: every(DAY),
  week: everyWeeks(1),
  fourWeeks: everyWeeks(4),
  year: (instant) => new Date(vietnamMs(instant)).getUTCFullYear(),
} as const satisfies Record<string, SlotOf>

/** One state is kept in each of the newest `count` slots that hold any. */
export type Tier = { readonly slotOf: SlotOf; readonly count: number }

/**
 * The states some tier has a place for.
 * @param newestFirst in the order they were made, which a wrong clock does not change
 */
export function keptByTiers<T>(
  newestFirst: readonly T[],
  instantOf: (state: T) => string,
  tiers: readonly Tier[],
): ReadonlySet<T> {
  const kept = new Set<T>()
  for (const { slotOf, count } of tiers) {
    const taken = new Set<number>()
    for (const state of newestFirst) {
      const slot = slotOf(instantOf(state))
      if (taken.has(slot)) continue
      if (taken.size >= count) break
      taken.add(slot)
      kept.add(state)
    }
  }
  return kept
}
