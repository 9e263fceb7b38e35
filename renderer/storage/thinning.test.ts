import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EDIT_SPACING_MS, slots } from '#shared/retention/slots'
import { snapshotKinds } from './rows'
import { isAutoDue, snapshotsToDrop } from './thinning'

const NOW = new Date('2026-11-22T03:00:00.000Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

type Snapshot = Parameters<typeof snapshotsToDrop>[0][number]

const taken = (id: number, time: number, kind: Snapshot['kind'] = 'auto'): Snapshot => ({
  id,
  kind,
  takenAt: new Date(time).toISOString(),
})

/** The automatic ones among them stand as far apart as they are taken. */
const history = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...snapshotKinds),
      pause: fc.oneof(
        fc.nat(10 * MINUTE),
        fc.nat(5 * HOUR),
        fc.nat(3 * DAY),
        fc.nat({ max: 90 * DAY }),
      ),
    }),
    { maxLength: 120 },
  )
  .map((list): Snapshot[] => {
    let time = NOW.getTime()
    return list
      .map(({ kind, pause }, index) => {
        time -= pause + EDIT_SPACING_MS
        return taken(list.length - index, time, kind)
      })
      .reverse()
  })

const keep = (list: readonly Snapshot[]) => {
  const dropped = new Set(snapshotsToDrop(list))
  return list.filter(({ id }) => !dropped.has(id))
}
const age = ({ takenAt }: Snapshot) => NOW.getTime() - Date.parse(takenAt)

describe('thinning snapshots', () => {
  it('never drops the first, a named one, the newest, or anything of the last two hours', () => {
    fc.assert(
      fc.property(history, (list) => {
        const mustStay = list.filter(
          (one, index) =>
            one.kind === 'first' ||
            one.kind === 'named' ||
            index === list.length - 1 ||
            age(one) < 2 * HOUR,
        )
        expect(keep(list)).toEqual(expect.arrayContaining(mustStay))
      }),
    )
  })

  it('keeps every state before a bulk change for sixty days', () => {
    fc.assert(
      fc.property(history, (list) => {
        const recent = list.filter((one) => one.kind === 'before' && age(one) < 60 * DAY)
        expect(keep(list)).toEqual(expect.arrayContaining(recent))
      }),
    )
  })

  it('leaves one for each day of the last two months that had any', () => {
    fc.assert(
      fc.property(history, (list) => {
        const days = (from: readonly Snapshot[]) =>
          new Set(from.filter((one) => age(one) < 60 * DAY).map((one) => slots.day(one.takenAt)))
        expect(days(keep(list))).toEqual(days(list))
      }),
    )
  })

  it('done twice drops nothing more', () => {
    fc.assert(
      fc.property(history, (list) => {
        expect(keep(keep(list))).toEqual(keep(list))
      }),
    )
  })

  it('keeps a year of daily work within bounds', () => {
    const year = Array.from({ length: 365 * 20 }, (_, id) =>
      taken(id, NOW.getTime() + id * (DAY / 20)),
    )
    const kept = keep(year)
    expect(kept.length).toBeLessThan(200)
    expect(kept.length).toBeGreaterThan(100)
  })
})

describe('a clock that jumps', () => {
  /** Every slot of the tiers begins anew after this long, so that a jump moves no border of one. */
  const PERIOD = 28 * DAY
  const session = fc
    .array(fc.integer({ min: EDIT_SPACING_MS, max: 2 * HOUR }), { minLength: 1, maxLength: 30 })
    .map((pauses) => pauses.map((_, i) => pauses.slice(0, i + 1).reduce((a, b) => a + b)))
  const followedBy = (list: readonly Snapshot[], times: readonly number[]): Snapshot[] => [
    ...list,
    ...times.map((time, index) => taken(list.length + 1 + index, time)),
  ]

  it('two years ahead leaves the work of three weeks as it was', () => {
    const list = Array.from({ length: 40 }, (_, id) => taken(id, NOW.getTime() + id * 12 * HOUR))
    expect(snapshotsToDrop(list)).toEqual([])
    expect(snapshotsToDrop(followedBy(list, [NOW.getTime() + 730 * DAY]))).toEqual([])
    expect(snapshotsToDrop(followedBy(list, [NOW.getTime() - 18 * 365 * DAY]))).toEqual([])
  })

  it('drops nothing that would stay had the same work been done after two months', () => {
    fc.assert(
      fc.property(
        history,
        session,
        fc.integer({ min: 3, max: 400 }),
        fc.boolean(),
        (list, times, far, isBack) => {
          const work = (periods: number) =>
            snapshotsToDrop(
              followedBy(
                list,
                times.map((time) => NOW.getTime() + time + periods * PERIOD),
              ),
            )
          // Back means before anything of the plan was made.
          const jump = isBack ? -(far + 120 * 7) : far
          expect(work(jump)).toEqual(work(2))
        },
      ),
    )
  })

  it('and is set right again leaves no gap in the work that follows', () => {
    fc.assert(
      fc.property(history, session, fc.integer({ min: -9_000, max: 9_000 }), (list, times, far) => {
        const wrong = followedBy(list, [NOW.getTime() + far * DAY])
        const after = followedBy(
          wrong,
          times.map((time) => NOW.getTime() + time),
        )
        const stay = new Set(keep(after).map(({ id }) => id))
        // Two hours of editing, whatever the clock said in between.
        for (const { id } of after.slice(wrong.length).slice(-24)) expect(stay).toContain(id)
      }),
    )
  })
})

describe('automatic snapshots', () => {
  const msAgo = (ms: number) => [taken(1, NOW.getTime() - ms)]

  it('are due once the last is as old as edits stand apart', () => {
    expect(isAutoDue([], NOW)).toBe(true)
    expect(isAutoDue(msAgo(EDIT_SPACING_MS - 1), NOW)).toBe(false)
    expect(isAutoDue(msAgo(EDIT_SPACING_MS), NOW)).toBe(true)
  })

  it('go on when the clock of the machine was set back', () => {
    expect(isAutoDue(msAgo(-3 * DAY), NOW)).toBe(true)
  })
})
