import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slots } from '#shared/retention/slots'
import { expired, sameEdit } from './retention'

type Copy = { readonly savedAt: string; readonly pinned: boolean }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const START = Date.parse('2027-01-04T01:00:00.000Z')

const at = (ms: number, pinned = false): Copy => ({ savedAt: new Date(ms).toISOString(), pinned })
const ms = ({ savedAt }: Copy) => Date.parse(savedAt)
const newestFirst = (copies: readonly Copy[]) => [...copies].sort((a, b) => ms(b) - ms(a))
const kept = (copies: readonly Copy[]) => {
  const gone = new Set(expired(copies))
  return copies.filter((copy) => !gone.has(copy))
}

/** Saves with gaps from seconds to months, as a plan really is edited. */
const gaps = fc.array(
  fc.oneof(
    fc.integer({ min: 1_000, max: 10 * MINUTE }),
    fc.integer({ min: 10 * MINUTE, max: DAY }),
    fc.integer({ min: DAY, max: 60 * DAY }),
  ),
  { minLength: 1, maxLength: 150 },
)
const times = gaps.map((list) =>
  list.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? START) + gap], []),
)

describe('what is given up', () => {
  test('is nothing while there are few copies', () => {
    const copies = newestFirst(Array.from({ length: 10 }, (_, i) => at(START + i * 5 * MINUTE)))
    expect(expired(copies)).toEqual([])
  })

  test('keeps 10 recent, 24 hours, 30 days, 26 weeks and every year of a busy decade', () => {
    const hourly = Array.from({ length: 10 * 365 * 24 }, (_, i) => at(START + i * HOUR))
    const left = kept(newestFirst(hourly))
    // Ten of the 24 hours are also the ten recent ones; tiers share their newest copy.
    expect(left.length).toBeGreaterThan(70)
    expect(left.length).toBeLessThan(24 + 30 + 26 + 11)
    const years = new Set(left.map(({ savedAt }) => savedAt.slice(0, 4)))
    expect(years.size).toBe(11)
  })

  test('is never the newest, never a pinned one, never the last of its year', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 200 }), (all, pin) => {
        const copies = newestFirst(all.map((time, index) => at(time, index === pin)))
        const gone = new Set(expired(copies))
        expect(gone.has(copies[0] as Copy)).toBe(false)
        for (const copy of copies) if (copy.pinned) expect(gone.has(copy)).toBe(false)
        const yearOf = ({ savedAt }: Copy) => slots.year(savedAt)
        for (const year of new Set(copies.map(yearOf))) {
          expect(gone.has(copies.find((copy) => yearOf(copy) === year) as Copy)).toBe(false)
        }
      }),
    )
  })

  test('is the same whether thinned out after each save or once at the end', () => {
    fc.assert(
      fc.property(times, (all) => {
        const stepwise = all.reduce<readonly Copy[]>(
          (copies, time) => kept([at(time), ...copies]),
          [],
        )
        const atOnce = kept(newestFirst(all.map((time) => at(time))))
        expect(stepwise.map(ms)).toEqual(atOnce.map(ms))
      }),
    )
  })

  test('leaves the last state of each of the last 30 days of work', () => {
    fc.assert(
      fc.property(times, (all) => {
        const left = new Set(
          all.reduce<readonly Copy[]>((copies, time) => kept([at(time), ...copies]), []).map(ms),
        )
        const dayOf = (time: number) => slots.day(new Date(time).toISOString())
        const days = [...new Set(all.map(dayOf))].slice(-30)
        for (const day of days) {
          expect(left.has(all.filter((time) => dayOf(time) === day).at(-1) ?? 0)).toBe(true)
        }
      }),
    )
  })

  test('is not decided by time alone: after a year of rest one save costs a copy a tier at most', () => {
    const before = kept(
      newestFirst(Array.from({ length: 300 }, (_, i) => at(START + i * 7 * MINUTE))),
    )
    const gone = expired([at(START + 400 * DAY), ...before])
    expect(before.length).toBeGreaterThan(30)
    expect(gone.length).toBeLessThanOrEqual(4)
  })

  test('is not the copy just made under a clock set years back', () => {
    const real = newestFirst(Array.from({ length: 200 }, (_, i) => at(START + i * HOUR)))
    const written = at(Date.parse('2009-01-01T00:00:00.000Z'))
    expect(expired([written, ...real])).not.toContain(written)
  })
})

test.each([
  ['2027-01-15T03:40:00.000Z', '2027-01-15T03:44:59.999Z', true],
  ['2027-01-15T03:44:59.999Z', '2027-01-15T03:45:00.000Z', false],
  ['2027-01-15T03:40:00.000Z', '2027-01-16T03:40:00.000Z', false],
])('%s and %s are one edit: %s', (a, b, same) => {
  expect(sameEdit(a, b)).toBe(same)
})
