import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyWords } from '../../test/fixtures/money-in-words'
import { formatWhole, moneyInWords, readWhole } from './numbers'

describe('numbers', () => {
  it('reads back every whole number it shows', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(readWhole(formatWhole(value))).toBe(value)
      }),
    )
  })

  it.each([
    ['15 triệu', 15_000_000],
    ['2,5 tỷ', 2_500_000_000],
    ['500k', 500_000],
    ['1.500.000đ', 1_500_000],
    ['1.500.000 đồng', 1_500_000],
    ['1 500 000', 1_500_000],
    ['0', 0],
    ['1,5', null],
    ['1.50', null],
    ['-5', null],
    ['mười', null],
    ['1,2345 triệu', null],
  ])('reads %s', (text, value) => {
    expect(readWhole(text)).toBe(value)
  })

  it('says the sums of a table written by hand, each in its own words', () => {
    expect(moneyWords.length).toBeGreaterThanOrEqual(200)
    expect(new Set(moneyWords.map(([amount]) => amount)).size).toBe(moneyWords.length)
    expect(new Set(moneyWords.map(([, words]) => words)).size).toBe(moneyWords.length)
    for (const [amount, words] of moneyWords) {
      expect([amount, moneyInWords(amount)]).toEqual([amount, words])
    }
  })
})
