import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timing as timingSchema, type Timing } from '#shared/plan/timing'
import { timingRange } from '#shared/plan/timing-text'
import { daysBetween } from '#shared/vietnamese/days'
import {
  isMoved,
  moveByDays,
  moveByMonths,
  moveByWeeks,
  moveToDay,
  moveToMonth,
  type Moved,
} from './move-timing'

const day = (date: string): Timing => ({ kind: 'day', date })
const span = (from: string, to: string): Timing => ({ kind: 'span', from, to })
const months = (from: number, to = from): Timing => ({ kind: 'months', from, to })
const quarters = (from: number, to = from): Timing => ({ kind: 'quarters', from, to })
const result = (moved: Moved) => (isMoved(moved) ? moved.timing : null)

describe('moving by days', () => {
  it('moves a day, and both ends of a span', () => {
    expect(result(moveByDays(day('2027-02-28'), 1, 2027))).toEqual(day('2027-03-01'))
    expect(result(moveByDays(span('2027-03-08', '2027-04-09'), 7, 2027))).toEqual(
      span('2027-03-15', '2027-04-16'),
    )
  })

  it('keeps what was typed and could not be read', () => {
    const typed = { typed: 'sau kỳ họp' }
    expect(result(moveByDays({ kind: 'span', from: '2027-03-08', to: typed }, 1, 2027))).toEqual({
      kind: 'span',
      from: '2027-03-09',
      to: typed,
    })
  })

  it('stays in the plan year, and brings work of another year nearer', () => {
    expect(result(moveByDays(day('2027-12-31'), 1, 2027))).toBeNull()
    expect(result(moveByDays(day('2026-12-31'), 1, 2027))).toEqual(day('2027-01-01'))
  })
})

describe('moving by months', () => {
  it('keeps the day of the month where there is one, and the length of a span', () => {
    expect(result(moveByMonths(day('2027-01-31'), 1, 2027))).toEqual(day('2027-02-28'))
    expect(result(moveByMonths(day('2027-03-15'), -2, 2027))).toEqual(day('2027-01-15'))
    const moved = result(moveByMonths(span('2027-01-11', '2027-01-29'), 3, 2027))
    expect(moved).toEqual(span('2027-04-11', '2027-04-29'))
  })

  it('moves months by months and quarters by quarters, inside the year', () => {
    expect(result(moveByMonths(months(8, 12), -1, 2027))).toEqual(months(7, 11))
    expect(result(moveByMonths(months(8, 12), 1, 2027))).toBeNull()
    expect(result(moveByMonths(quarters(2), 1, 2027))).toEqual(quarters(3))
    expect(result(moveByMonths(quarters(2), -1, 2027))).toEqual(quarters(1))
    expect(result(moveByMonths(quarters(4), 1, 2027))).toBeNull()
  })
})

describe('moving by weeks', () => {
  it('keeps the weekday, and takes months for work told in months', () => {
    expect(result(moveByWeeks(day('2027-05-20'), 2, 2027))).toEqual(day('2027-06-03'))
    expect(result(moveByWeeks(months(5), 5, 2027))).toEqual(months(6))
    expect(result(moveByWeeks(months(5), 1, 2027))).toEqual(months(5))
  })
})

describe('moving to a month or a day', () => {
  it('gives a time to what has none', () => {
    expect(result(moveToMonth({ kind: 'unset' }, 5, 2027))).toEqual(months(5))
    expect(result(moveToDay({ kind: 'typed', text: 'sau kỳ họp' }, '2027-05-20', 2027))).toEqual(
      day('2027-05-20'),
    )
  })

  it('fixes the day of work set for a month, and keeps the length of longer work', () => {
    expect(result(moveToDay(months(5), '2027-06-10', 2027))).toEqual(day('2027-06-10'))
    expect(result(moveToDay(months(4, 6), '2027-07-10', 2027))).toEqual(months(7, 9))
    expect(result(moveToMonth(quarters(1), 8, 2027))).toEqual(quarters(3))
    expect(result(moveToMonth(quarters(3), 8, 2027))).toEqual(quarters(3))
    expect(result(moveToMonth(day('2026-11-05'), 2, 2027))).toEqual(day('2027-02-05'))
  })

  it('does not move what goes on all year, and says why', () => {
    for (const timing of [
      { kind: 'allYear' },
      { kind: 'recurring', every: 'weekly', detail: 'thứ Hai' },
    ] satisfies Timing[]) {
      const moved = moveToMonth(timing, 5, 2027)
      expect(isMoved(moved) ? '' : moved.refusal).toContain('thường xuyên')
    }
  })
})

describe('any move', () => {
  const iso = fc
    .date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const timings = fc.oneof(
    iso.map(day),
    fc.tuple(iso, iso).map(([a, b]) => (a < b ? span(a, b) : span(b, a))),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 11 }))
      .map(([from, more]) => months(from, Math.min(12, from + more))),
    fc.integer({ min: 1, max: 4 }).map((quarter) => quarters(quarter)),
  )
  const length = (timing: Timing) => {
    const range = timingRange(timing, 2027)
    return range === null ? -1 : daysBetween(range.from, range.to)
  }

  it('is a timing a plan accepts, begins in the year, and keeps the length of a span', () => {
    fc.assert(
      fc.property(
        timings,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -400, max: 400 }),
        (timing, month, by) => {
          for (const moved of [moveToMonth(timing, month, 2027), moveByDays(timing, by, 2027)]) {
            if (!isMoved(moved)) continue
            expect(timingSchema.safeParse(moved.timing).success).toBe(true)
            expect(timingRange(moved.timing, 2027)?.from.slice(0, 4)).toBe('2027')
            if (timing.kind === 'span') expect(length(moved.timing)).toBe(length(timing))
          }
        },
      ),
    )
  })

  it('by days is undone by the same move back', () => {
    fc.assert(
      fc.property(timings, fc.integer({ min: -60, max: 60 }), (timing, by) => {
        const there = moveByDays(timing, by, 2027)
        if (isMoved(there)) expect(result(moveByDays(there.timing, -by, 2027))).toEqual(timing)
      }),
    )
  })
})
