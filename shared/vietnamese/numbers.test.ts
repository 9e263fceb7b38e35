import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

  it.each([
    [0n, 'Không đồng'],
    [15_000_000n, 'Mười lăm triệu đồng'],
    [21_000_000n, 'Hai mươi mốt triệu đồng'],
    [24_000n, 'Hai mươi tư nghìn đồng'],
    [105n, 'Một trăm linh năm đồng'],
    [1_005_000n, 'Một triệu không trăm linh năm nghìn đồng'],
    [214_500_000n, 'Hai trăm mười bốn triệu năm trăm nghìn đồng'],
    [1_000_000_000n, 'Một tỷ đồng'],
  ])('%s đồng in words', (amount, words) => {
    expect(moneyInWords(amount)).toBe(words)
  })
})
