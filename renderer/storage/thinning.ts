import { EDIT_SPACING_MS, keptByTiers, slots, type Tier } from '#shared/retention/slots'
import type { SnapshotKind } from './rows'

/** Sixty days, counted in days with a snapshot; they touch one day more. */
const DAYS_KEPT = 61

const TIERS: readonly Tier[] = [
  // Two hours of editing without a pause.
  { slotOf: slots.edit, count: 25 },
  { slotOf: slots.hour, count: 49 },
  { slotOf: slots.day, count: DAYS_KEPT },
  { slotOf: slots.week, count: 58 },
  { slotOf: slots.fourWeeks, count: Number.POSITIVE_INFINITY },
]

type Thinned = { readonly id: number; readonly kind: SnapshotKind; readonly takenAt: string }

/**
 * Ids of the snapshots that may go: tiers instead of first-in-first-out, so that an accident
 * noticed late can still be undone. The first, the named and the newest are never dropped; a state
 * before a bulk change is kept whole for sixty days of work, then thinned like the automatic ones.
 * Which one is newer is told by the ids: the clock may have been wrong.
 */
export function snapshotsToDrop(snapshots: readonly Thinned[]): readonly number[] {
  const newestFirst = [...snapshots].sort((a, b) => b.id - a.id)
  const days = new Set(newestFirst.map(({ takenAt }) => slots.day(takenAt)))
  const recentDays = new Set([...days].slice(0, DAYS_KEPT))
  const thinned = newestFirst.filter(
    ({ kind, takenAt }) =>
      kind === 'auto' || (kind === 'before' && !recentDays.has(slots.day(takenAt))),
  )
  const kept = keptByTiers(thinned, ({ takenAt }) => takenAt, TIERS)
  return thinned.filter((one) => !kept.has(one)).map(({ id }) => id)
}

/** Whether editing has gone on long enough since the last snapshot. */
export function isAutoDue(snapshots: readonly Thinned[], now: Date): boolean {
  const times = snapshots.map(({ takenAt }) => Date.parse(takenAt))
  // A snapshot from the future (the clock was set back) must not stop new ones.
  return !times.some((time) => {
    const age = now.getTime() - time
    return age >= 0 && age < EDIT_SPACING_MS
  })
}
