import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import type { BudgetLine } from '#shared/plan/budget'
import { costNorms, type CostNorm } from '#shared/reference/norms'
import { samplePlans } from '#shared/samples/index'
import { checkPrice, inOrderOfUse, withNorm } from './norms'

const norm: CostNorm = {
  id: 'n1',
  content: 'Biên soạn tờ gấp',
  measureUnit: 'tờ gấp hoàn thành',
  maxPrice: 1_500_000,
  clause: 'Khoản 6 Điều 3 Thông tư số 56/2023/TT-BTC',
  level: 'central',
  verified: true,
}
const line = (facts: Partial<BudgetLine>): BudgetLine => ({
  ...emptyRow('budgetLines', 'a'),
  normId: 'n1',
  measureUnit: 'tờ gấp hoàn thành',
  ...facts,
})

describe('a price against its norm', () => {
  it.each([
    [1_500_000, 'within', 0],
    [1_500_001, 'over', 1],
    [2_000_000, 'over', 500_000],
    [null, 'noPrice', 0],
    [{ typed: 'chưa rõ' }, 'noPrice', 0],
  ] as const)('%j is %s', (unitPrice, status, excess) => {
    expect(checkPrice(line({ unitPrice }), [norm])).toMatchObject({ status, excess })
  })

  it('is not compared where the units differ or the norm sets no figure', () => {
    const price = { unitPrice: 9_000_000 }
    expect(checkPrice(line({ ...price, measureUnit: 'bộ' }), [norm])?.status).toBe('otherUnit')
    expect(checkPrice(line({ ...price, measureUnit: 'Tờ gấp  hoàn thành' }), [norm])?.status).toBe(
      'over',
    )
    expect(checkPrice(line(price), [{ ...norm, maxPrice: null }])?.status).toBe('noCeiling')
  })

  it('has nothing to be held against without a norm, or with one that is gone', () => {
    expect(checkPrice(line({ normId: '' }), [norm])).toBeNull()
    expect(checkPrice(line({ normId: 'gone' }), [norm])).toBeNull()
  })
})

describe('a norm taken by a line', () => {
  it('brings its clause and unit, and its ceiling only where there is no price', () => {
    const bare = withNorm(emptyRow('budgetLines', 'a'), norm)
    expect(bare).toMatchObject({
      normId: 'n1',
      norm: norm.clause,
      measureUnit: norm.measureUnit,
      unitPrice: 1_500_000,
      content: 'Biên soạn tờ gấp',
    })
    const priced = withNorm(line({ unitPrice: 900_000, content: 'Tờ gấp về rác' }), norm)
    expect(priced).toMatchObject({ unitPrice: 900_000, content: 'Tờ gấp về rác' })
    expect(checkPrice(bare, [norm])?.status).toBe('within')
  })

  it('stands after the rates of the province', () => {
    const local = { ...norm, id: 'n2', level: 'local' as const }
    expect(inOrderOfUse([norm, local]).map(({ id }) => id)).toEqual(['n2', 'n1'])
  })
})

describe('the samples', () => {
  it('name norms of the list, and keep under every ceiling', () => {
    const lines = samplePlans.flatMap(({ read }) => read().budgetLines)
    const checked = lines.flatMap((each) => checkPrice(each, costNorms) ?? [])
    expect(checked.length).toBeGreaterThan(8)
    expect(lines.filter(({ normId }) => normId !== '')).toHaveLength(checked.length)
    expect(checked.filter(({ status }) => status === 'over' || status === 'otherUnit')).toEqual([])
  })
})
