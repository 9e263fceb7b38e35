import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '#shared/plan/budget'
import { emptyRow } from '#shared/plan/defaults'
import { MAX_MONEY } from '#shared/plan/primitives'
import { moneyTotals, repriceLine, roundings, type Rounding } from './reprice'

const line = (facts: Partial<BudgetLine>): BudgetLine => ({
  ...emptyRow('budgetLines', 'a'),
  group: 'In ấn',
  quantity: 10,
  unitPrice: 1_250_000,
  ...facts,
})

const repriced = (percent: number, rounding: Rounding = 1_000, of = line({})) =>
  repriceLine(of, { rounding, percents: { 'In ấn': percent } })

const apart = (a: bigint, b: bigint) => (a < b ? b - a : a - b)

describe('prices of the new year', () => {
  it.each([
    [10, 1_000, 1_375_000],
    [10, 10_000, 1_380_000],
    [10, 100_000, 1_400_000],
    [-12.5, 1_000, 1_094_000],
    [-100, 1_000, 0],
    [-250, 1_000, 0],
    [0.1, 1_000, 1_251_000],
    [3.3, 10_000, 1_290_000],
  ] as const)('%s percent to the nearest %s is %s', (percent, rounding, price) => {
    const { line: next } = repriced(percent, rounding)
    expect(next).toEqual({ ...line({}), unitPrice: price })
  })

  it('explains how a price came about', () => {
    expect(repriced(7.5, 10_000).why).toBe(
      'Đơn giá 1.250.000 đồng + 7,5%, làm tròn đến 10.000 đồng (từ một nửa trở lên làm tròn lên).',
    )
  })

  it('keeps groups that are kept or not named, and prices that are blank or unread', () => {
    expect(repriced(0).line).toEqual(line({}))
    expect(repriceLine(line({}), { rounding: 1_000, percents: {} }).line).toEqual(line({}))
    for (const unitPrice of [null, { typed: 'theo thực tế' }]) {
      const open = line({ unitPrice })
      expect(repriced(10, 1_000, open).line).toEqual(open)
    }
  })

  it.each([
    [400, 10, 1_000, 440],
    [450, 5, 1_000, 470],
    [2_500, 5, 1_000, 2_600],
    [2_500, 7, 10_000, 2_700],
    [150_000, 3.5, 1_000, 155_000],
    [400, 10, 1, 440],
    [3, -90, 1_000, 1],
  ] as const)('%s đồng and %s percent to the nearest %s is %s', (unitPrice, share, step, price) => {
    expect(repriced(share, step, line({ unitPrice })).line.unitPrice).toBe(price)
  })

  it('says when a price is too small for the step that was chosen', () => {
    expect(repriced(10, 1_000, line({ unitPrice: 400 })).why).toBe(
      'Đơn giá 400 đồng + 10%, làm tròn đến 10 đồng (từ một nửa trở lên làm tròn lên). Làm tròn đến 1.000 đồng thì lệch quá nửa mức tăng.',
    )
  })

  it('is exact and within bounds for any price and share', () => {
    const price = fc.integer({ min: 0, max: MAX_MONEY })
    const percent = fc.integer({ min: -100, max: 500 })
    fc.assert(
      fc.property(price, percent, fc.constantFrom(...roundings), (unitPrice, share, rounding) => {
        const next = repriced(share, rounding, line({ unitPrice })).line.unitPrice
        if (share === 0) return next === unitPrice
        const exact = (BigInt(unitPrice) * BigInt(100 + share)) / 100n
        if (exact > BigInt(MAX_MONEY) - 100_000n) return true
        if (typeof next !== 'number' || (next === 0 && exact > 0n)) return false
        const off = apart(BigInt(next), exact)
        const asked = apart(exact, BigInt(unitPrice))
        // No more than half the step, nor, but for the đồng itself, than half the change.
        return off <= BigInt(Math.ceil(rounding / 2)) && (off <= 1n || 2n * off <= asked + 2n)
      }),
    )
  })
})

describe('totals', () => {
  it('stand as old, new and difference, by group and in all', () => {
    const old = [line({}), line({ id: 'b', group: 'Hội nghị', quantity: 2, unitPrice: 500_000 })]
    const next = [line({ unitPrice: 1_400_000 })]
    expect(moneyTotals(old, next)).toEqual({
      groups: [
        { name: 'In ấn', old: 12_500_000n, next: 14_000_000n, difference: 1_500_000n },
        { name: 'Hội nghị', old: 1_000_000n, next: 0n, difference: -1_000_000n },
      ],
      whole: { name: '', old: 13_500_000n, next: 14_000_000n, difference: 500_000n },
    })
  })
})
