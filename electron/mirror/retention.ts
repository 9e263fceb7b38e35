import { VIETNAM_OFFSET_MS } from './names'

/** What retention needs to know of a copy. */
export type Kept = { readonly savedAt: string; readonly pinned: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Edits closer together than this share one copy, which holds the last of them. */
export const EDIT_SPACING_MS = 5 * MINUTE

type Tier = {
  /** Copies with the same answer compete for one place; the newest gets it. */
  readonly slotOf: (localMs: number) => number
  readonly slots: number
}

const every = (ms: number) => (localMs: number) => Math.floor(localMs / ms)
/** Weeks begin on Monday; day 0 of the epoch was a Thursday. */
const weekOf = (localMs: number) => Math.floor((localMs / DAY + 3) / 7)
const yearOf = (localMs: number) => new Date(localMs).getUTCFullYear()

/**
 * Dense where an accident was noticed at once, sparse where it was noticed late. A tier counts
 * slots that hold a copy, not time that went by: a plan untouched for a year loses nothing, and
 * neither does one on a machine whose clock jumps.
 */
const tiers: readonly Tier[] = [
  { slotOf: every(EDIT_SPACING_MS), slots: 10 },
  { slotOf: every(HOUR), slots: 24 },
  { slotOf: every(DAY), slots: 30 },
  { slotOf: weekOf, slots: 26 },
  { slotOf: yearOf, slots: Number.POSITIVE_INFINITY },
]

/** @param copies newest first; the first is never given up, whatever its date. */
export function expired<T extends Kept>(copies: readonly T[]): readonly T[] {
  const kept = new Set<T>(copies.slice(0, 1))
  for (const copy of copies) if (copy.pinned) kept.add(copy)
  for (const { slotOf, slots } of tiers) {
    const taken = new Set<number>()
    for (const copy of copies) {
      const slot = slotOf(localMs(copy))
      if (taken.has(slot)) continue
      if (taken.size >= slots) break
      taken.add(slot)
      kept.add(copy)
    }
  }
  return copies.filter((copy) => !kept.has(copy))
}

/** Whether two instants share the shortest slot, so that the later may replace the earlier. */
export function sameEdit(a: string, b: string): boolean {
  const slotOf = every(EDIT_SPACING_MS)
  return slotOf(Date.parse(a)) === slotOf(Date.parse(b))
}

function localMs({ savedAt }: Kept): number {
  return Date.parse(savedAt) + VIETNAM_OFFSET_MS
}
