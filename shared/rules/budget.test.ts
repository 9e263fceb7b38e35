import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BudgetLine } from '#shared/plan/budget'
import { emptyRow } from '#shared/plan/defaults'
import {
  activityCosts,
  budgetGroups,
  budgetSources,
  lineAmount,
  quarterTotals,
  totalAmount,
} from './budget'

const line = (id: string, values: Partial<BudgetLine>): BudgetLine => ({
  ...emptyRow('budgetLines', id),
  ...values,
})

describe('lineAmount', () => {
  it('multiplies exactly at the bounds of both fields', () => {
    expect(lineAmount({ quantity: 1_000_000, unitPrice: 1_000_000_000_000 })).toBe(10n ** 18n)
  })

  it('is unknown while a factor is blank or unread', () => {
    expect(lineAmount({ quantity: null, unitPrice: 5 })).toBeNull()
    expect(lineAmount({ quantity: 2, unitPrice: { typed: 'hai triệu rưỡi' } })).toBeNull()
  })
})

describe('totals', () => {
  const lines = [
    line('1', { group: 'In ấn', quantity: 2, unitPrice: 100, fundingSource: 'A', quarter: 1 }),
    line('2', { group: 'Hội nghị', quantity: 1, unitPrice: 50, fundingSource: 'B' }),
    line('3', { group: 'In ấn ', quantity: 3, unitPrice: 10, fundingSource: 'A', quarter: 4 }),
    line('4', { group: 'In ấn', quantity: null, unitPrice: 10, fundingSource: 'A' }),
  ]

  it('groups in order of first appearance', () => {
    expect(budgetGroups(lines).map((group) => [group.name, group.total])).toEqual([
      ['In ấn', 230n],
      ['Hội nghị', 50n],
    ])
    expect(budgetSources(lines).map((group) => [group.name, group.total])).toEqual([
      ['A', 230n],
      ['B', 50n],
    ])
  })

  it('splits by quarter', () => {
    expect(quarterTotals(lines)).toEqual({
      quarters: [200n, 0n, 0n, 30n],
      wholeYear: 50n,
      total: 280n,
    })
  })

  it('gives the same total whichever way it is split', () => {
    const lineArbitrary = fc.record({
      group: fc.constantFrom('', 'A', 'B', 'C '),
      fundingSource: fc.constantFrom('', 'X', 'Y'),
      quantity: fc.option(fc.nat(1_000_000)),
      unitPrice: fc.option(fc.nat(1_000_000_000)),
      quarter: fc.constantFrom(null, 1, 2, 3, 4),
    })
    fc.assert(
      fc.property(fc.array(lineArbitrary), (values) => {
        const many = values.map((value, index) => line(String(index), value))
        const total = totalAmount(many)
        const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
        const { quarters, wholeYear } = quarterTotals(many)
        expect(sum(budgetGroups(many).map((group) => group.total))).toBe(total)
        expect(sum(budgetSources(many).map((group) => group.total))).toBe(total)
        expect(sum([...quarters, wholeYear])).toBe(total)
      }),
    )
  })
})

describe('activityCosts', () => {
  it('never counts a shared line twice', () => {
    const activity = (id: string, budgetLineIds: string[]) => ({
      ...emptyRow('activities', id),
      budgetLineIds,
    })
    const costs = activityCosts({
      activities: [activity('x', ['1', '2']), activity('y', ['2', 'gone']), activity('z', [])],
      budgetLines: [
        line('1', { quantity: 1, unitPrice: 100 }),
        line('2', { quantity: 1, unitPrice: 70 }),
      ],
    })
    expect(costs.get('x')?.own).toBe(100n)
    expect(costs.get('x')?.shared.map((shared) => shared.id)).toEqual(['2'])
    expect(costs.get('y')?.own).toBe(0n)
    expect(costs.get('z')).toBeNull()
  })
})
