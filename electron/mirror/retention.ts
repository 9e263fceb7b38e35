import { keptByTiers, slots, type Tier } from '#shared/retention/slots'

/** What retention needs to know of a copy. */
export type Kept = { readonly savedAt: string; readonly pinned: boolean }

const TIERS: readonly Tier[] = [
  { slotOf: slots.edit, count: 10 },
  { slotOf: slots.hour, count: 24 },
  { slotOf: slots.day, count: 30 },
  { slotOf: slots.week, count: 26 },
  { slotOf: slots.year, count: Number.POSITIVE_INFINITY },
]

/** @param copies newest first; the first takes the first place of every tier, whatever its date */
export function expired<T extends Kept>(copies: readonly T[]): readonly T[] {
  const kept = keptByTiers(copies, ({ savedAt }) => savedAt, TIERS)
  return copies.filter((copy) => !copy.pinned && !kept.has(copy))
}

/** Whether two instants share the shortest slot, so that the later may replace the earlier. */
export function sameEdit(a: string, b: string): boolean {
  return slots.edit(a) === slots.edit(b)
}
