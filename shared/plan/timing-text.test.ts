import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoFromParts } from '#shared/vietnamese/dates'
import { recurrences, type Timing } from './timing'
import { formatTiming, readTiming, timingRange } from './timing-text'

const YEAR = 2027

const day = fc
  .record({
    year: fc.constantFrom(2026, 2027, 2028),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(isoFromParts)

const ordered = (max: number) =>
  fc
    .tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }))
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))

const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.constant<Timing>({ kind: 'unset' }),
  fc.constant<Timing>({ kind: 'allYear' }),
  day.map((date): Timing => ({ kind: 'day', date })),
  fc.tuple(day, day).map((days): Timing => {
    const [from, to] = days.sort()
    return { kind: 'span', from, to }
  }),
  day.map((from): Timing => ({ kind: 'span', from, to: null })),
  day.map((to): Timing => ({ kind: 'span', from: null, to })),
  ordered(12).map((range): Timing => ({ kind: 'months', ...range })),
  ordered(4).map((range): Timing => ({ kind: 'quarters', ...range })),
  fc
    .record({
      every: fc.constantFrom(...recurrences),
      detail: fc.constantFrom('', 'thứ Hai', 'trừ dịp Tết', 'thứ Hai và thứ Năm, 06 giờ 00'),
    })
    .map((value): Timing => ({ kind: 'recurring', ...value })),
)

describe('timing text', () => {
  it('reads back every timing it writes', () => {
    fc.assert(
      fc.property(timing, (value) => {
        expect(readTiming(formatTiming(value), YEAR)).toEqual(value)
      }),
    )
  })

  it.each<[string, Timing]>([
    ['15/1', { kind: 'day', date: '2027-01-15' }],
    ['ngày 5 tháng 3', { kind: 'day', date: '2027-03-05' }],
    ['15/1-28/2', { kind: 'span', from: '2027-01-15', to: '2027-02-28' }],
    ['từ 01/4 đến 15/4/2027', { kind: 'span', from: '2027-04-01', to: '2027-04-15' }],
    ['trước 20/12', { kind: 'span', from: null, to: '2027-12-20' }],
    ['tháng 4', { kind: 'months', from: 4, to: 4 }],
    ['Tháng 3 đến tháng 5', { kind: 'months', from: 3, to: 5 }],
    ['quý ii', { kind: 'quarters', from: 2, to: 2 }],
    ['Quý 4', { kind: 'quarters', from: 4, to: 4 }],
    ['hàng tuần', { kind: 'recurring', every: 'weekly', detail: '' }],
    ['thường xuyên', { kind: 'allYear' }],
    ['31/4', { kind: 'typed', text: '31/4' }],
    ['sau Tết', { kind: 'typed', text: 'sau Tết' }],
  ])('reads %s', (text, expected) => {
    expect(readTiming(text, YEAR)).toEqual(expected)
  })

  it('keeps any text that it cannot read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const read = readTiming(text, YEAR)
        if (read.kind === 'typed') expect(read.text).toBe(text)
      }),
    )
  })

  it('covers the days it names', () => {
    expect(timingRange({ kind: 'quarters', from: 2, to: 2 }, YEAR)).toEqual({
      from: '2027-04-01',
      to: '2027-06-30',
    })
    expect(timingRange({ kind: 'months', from: 2, to: 2 }, 2028)).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
    })
    expect(timingRange({ kind: 'typed', text: 'sau Tết' }, YEAR)).toBeNull()
  })
})
