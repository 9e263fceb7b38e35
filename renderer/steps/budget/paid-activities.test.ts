import { describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { withPayer } from './paid-activities'

const [sample] = samplePlans
if (!sample) throw new Error('There is no sample plan')
const plan = sample.read()
const paid = (lineId: string, from = plan) =>
  from.activities.filter(({ budgetLineIds }) => budgetLineIds.includes(lineId)).map(({ id }) => id)

describe('activities a line pays for', () => {
  it('are exactly those chosen, and nothing else changes', () => {
    const lineId = plan.budgetLines[0]?.id ?? ''
    const chosen = plan.activities.slice(0, 2).map(({ id }) => id)
    const after = withPayer(plan, lineId, chosen)
    expect(paid(lineId, after)).toEqual(chosen)
    for (const { id } of plan.budgetLines.slice(1)) expect(paid(id, after)).toEqual(paid(id))
    expect(
      withPayer(after, lineId, paid(lineId)).activities.map(
        ({ budgetLineIds }) => new Set(budgetLineIds),
      ),
    ).toEqual(plan.activities.map(({ budgetLineIds }) => new Set(budgetLineIds)))
  })
})
