import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyWords } from '../../test/fixtures/money-in-words'
import { readNumberWords } from './number-words'
import { moneyInWords } from './numbers'

describe('numbers in words', () => {
  it('are read back from the table written by hand', () => {
    for (const [amount, words] of moneyWords) {
      expect([words, readNumberWords(words)]).toEqual([words, amount])
    }
  })

  it('are read back from every sum the app writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 21n }), (amount) => {
        expect(readNumberWords(moneyInWords(amount))).toBe(amount)
      }),
    )
  })

  it.each([
    ['Hai trăm lẻ năm ngàn đồng chẵn', 205_000n],
    ['một tỉ hai trăm triệu', 1_200_000_000n],
    ['hai mươi bốn nghìn', 24_000n],
    ['một triệu lẻ năm nghìn đồng./.', 1_005_000n],
    ['một triệu, không trăm lẻ năm nghìn', 1_005_000n],
    ['mười (một) bộ', null],
    ['hai ba', null],
    ['mươi', null],
    ['', null],
    ['đồng', null],
  ])('“%s”', (words, amount) => {
    expect(readNumberWords(words)).toBe(amount)
  })
})
