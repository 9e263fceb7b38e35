import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitColumns } from './fit-columns'

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('fitColumns', () => {
  it('gives room to the column whose text makes rows high', () => {
    const needs = [
      { preferredMm: 80, leastMm: 10, isWhole: false },
      { preferredMm: 80, leastMm: 10, isWhole: false },
    ]
    const rows = Array.from({ length: 5 }, () => [[20], [600]])
    const [short, long] = fitColumns(needs, rows, 160, 1.4)
    expect(long).toBeGreaterThan(short ?? 0)
  })

  it('breaks words before figures', () => {
    const needs = [
      { preferredMm: 50, leastMm: 45, isWhole: true },
      { preferredMm: 50, leastMm: 80, isWhole: false },
    ]
    expect(fitColumns(needs, [], 100, 1.4)).toEqual([45, 55])
  })

  it('fills the page, and keeps least widths whenever they fit', () => {
    const need = fc.record({
      preferredMm: fc.integer({ min: 8, max: 60 }),
      leastMm: fc.integer({ min: 4, max: 60 }),
      isWhole: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 9 }),
        fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 9 }),
        (needs, lengths) => {
          const rows = [needs.map((_, index) => [lengths[index] ?? 0])]
          const widths = fitColumns(needs, rows, 247, 1.4)
          expect(sum(widths)).toBeCloseTo(247, 3)
          if (sum(needs.map(({ leastMm }) => leastMm)) <= 247) {
            widths.forEach((width, index) => {
              expect(width).toBeGreaterThanOrEqual((needs[index]?.leastMm ?? 0) - 0.001)
            })
          }
        },
      ),
    )
  })
})
