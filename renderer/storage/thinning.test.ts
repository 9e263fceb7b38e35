import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapshotKinds } from './rows'
import { AUTO_INTERVAL_MS, isAutoDue, snapshotsToDrop } from './thinning'

const NOW = new Date('2026-11-22T03:00:00.000Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Snapshot = Parameters<typeof snapshotsToDrop>[0][number]

const snapshots = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...snapshotKinds),
      age: fc.oneof(fc.nat(3 * HOUR), fc.nat(5 * DAY), fc.nat(1_000 * DAY)),
    }),
    { maxLength: 80 },
  )
  .map((list): Snapshot[] =>
    list.map(({ kind, age }, id) => ({
      id,
      kind,
      takenAt: new Date(NOW.getTime() - age).toISOString(),
    })),
  )

const keep = (list: readonly Snapshot[], now = NOW) => {
  const dropped = new Set(snapshotsToDrop(list, now))
  return list.filter(({ id }) => !dropped.has(id))
}
const age = ({ takenAt }: Snapshot) => NOW.getTime() - Date.parse(takenAt)

describe('thinning snapshots', () => {
  it('never drops the first, a named one, the newest, or anything of the last two hours', () => {
    fc.assert(
      fc.property(snapshots, (list) => {
        const kept = keep(list)
        const mustStay = list.filter(
          (one) => one.kind === 'first' || one.kind === 'named' || age(one) < 2 * HOUR,
        )
        expect(kept).toEqual(expect.arrayContaining(mustStay))
        const newest = Math.max(...list.map((one) => Date.parse(one.takenAt)))
        if (list.length > 0) {
          expect(Math.max(...kept.map((one) => Date.parse(one.takenAt)))).toBe(newest)
        }
      }),
    )
  })

  it('keeps every state before a bulk change for sixty days', () => {
    fc.assert(
      fc.property(snapshots, (list) => {
        const recent = list.filter((one) => one.kind === 'before' && age(one) < 60 * DAY)
        expect(keep(list)).toEqual(expect.arrayContaining(recent))
      }),
    )
  })

  it('leaves one for each day of the last two months that had any', () => {
    const dayOf = (one: Snapshot) => Math.floor((Date.parse(one.takenAt) + 7 * HOUR) / DAY)
    fc.assert(
      fc.property(snapshots, (list) => {
        const days = (from: readonly Snapshot[]) =>
          new Set(from.filter((one) => age(one) < 60 * DAY).map(dayOf))
        expect(days(keep(list))).toEqual(days(list))
      }),
    )
  })

  it('done twice drops nothing more', () => {
    fc.assert(
      fc.property(snapshots, (list) => {
        expect(keep(keep(list))).toEqual(keep(list))
      }),
    )
  })

  it('keeps a year of daily work within bounds', () => {
    const year: Snapshot[] = Array.from({ length: 365 * 20 }, (_, id) => ({
      id,
      kind: 'auto',
      takenAt: new Date(NOW.getTime() - id * (DAY / 20)).toISOString(),
    }))
    expect(keep(year).length).toBeLessThan(200)
  })
})

describe('automatic snapshots', () => {
  const taken = (msAgo: number): Snapshot => ({
    id: 1,
    kind: 'auto',
    takenAt: new Date(NOW.getTime() - msAgo).toISOString(),
  })

  it('are due at least every ten minutes of editing', () => {
    expect(AUTO_INTERVAL_MS).toBeLessThanOrEqual(10 * MINUTE)
    expect(isAutoDue([], NOW)).toBe(true)
    expect(isAutoDue([taken(AUTO_INTERVAL_MS - 1)], NOW)).toBe(false)
    expect(isAutoDue([taken(AUTO_INTERVAL_MS)], NOW)).toBe(true)
  })

  it('go on when the clock of the machine was set back', () => {
    expect(isAutoDue([taken(-3 * DAY)], NOW)).toBe(true)
  })
})
