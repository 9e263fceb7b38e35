import type { SnapshotKind } from './rows'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Automatic snapshots stand at least this far apart. */
export const AUTO_INTERVAL_MS = 5 * MINUTE

/** Days begin at midnight in Vietnam (UTC+7, no summer time). */
const VIETNAM_OFFSET = 7 * HOUR

/** Up to `age`, one snapshot is kept in each stretch of `every`; the last tier has no end. */
const TIERS: readonly { readonly age: number; readonly every: number }[] = [
  { age: 2 * HOUR, every: 0 },
  { age: 2 * DAY, every: HOUR },
  { age: 60 * DAY, every: DAY },
  { age: 400 * DAY, every: 7 * DAY },
  { age: Infinity, every: 28 * DAY },
]
/** A state before a bulk change is kept whole this long, then thinned like the automatic ones. */
const BEFORE_KEPT = 60 * DAY

type Thinned = { readonly id: number; readonly kind: SnapshotKind; readonly takenAt: string }

/**
 * Ids of the snapshots that may go: tiers instead of first-in-first-out, so that an accident
 * noticed late can still be undone. The first, the named and the newest are never dropped.
 */
export function snapshotsToDrop(snapshots: readonly Thinned[], now: Date): readonly number[] {
  const newestFirst = [...snapshots].sort((a, b) => b.takenAt.localeCompare(a.takenAt))
  const filled = new Set<string>(newestFirst.slice(0, 1).flatMap((one) => slotOf(one, now) ?? []))
  return newestFirst.slice(1).flatMap((snapshot) => {
    const slot = slotOf(snapshot, now)
    if (slot === null) return []
    if (filled.has(slot)) return [snapshot.id]
    filled.add(slot)
    return []
  })
}

/** The place of which one snapshot is kept; null when the snapshot stays in any case. */
function slotOf({ kind, takenAt }: Thinned, now: Date): string | null {
  if (kind === 'first' || kind === 'named') return null
  const time = Date.parse(takenAt)
  const age = now.getTime() - time
  if (kind === 'before' && age < BEFORE_KEPT) return null
  const tier = TIERS.find((candidate) => age < candidate.age)
  if (!tier || tier.every === 0) return null
  return `${tier.every}:${Math.floor((time + VIETNAM_OFFSET) / tier.every)}`
}

/** Whether editing has gone on long enough since the last snapshot. */
export function isAutoDue(snapshots: readonly Thinned[], now: Date): boolean {
  const times = snapshots.map(({ takenAt }) => Date.parse(takenAt))
  // A snapshot from the future (the clock was set back) must not stop new ones.
  return !times.some((time) => {
    const age = now.getTime() - time
    return age >= 0 && age < AUTO_INTERVAL_MS
  })
}
