import { describe, expect, it } from 'vitest'
import { markIssued } from '#shared/plan/issued-version'
import { samplePlans } from '#shared/samples/index'
import { adjustmentOf, hasAdjustment } from './changes'

const sample = samplePlans[1]?.read()
if (!sample) throw new Error('There is no sample plan')
const plan = markIssued(sample)

describe('what an adjustment tells', () => {
  it('is nothing while the plan is not marked, or says what it said', () => {
    expect(hasAdjustment({ ...plan, issuedVersion: null, activities: [] })).toBe(false)
    expect(hasAdjustment(plan)).toBe(false)
    const order = { ...plan, activities: plan.activities.toReversed() }
    expect(hasAdjustment(order)).toBe(false)
  })

  it('is an activity called off, or one that has no words any more', () => {
    const [first, second] = plan.activities
    if (!first || !second) throw new Error('The sample has too few activities')
    const { rows } = adjustmentOf({
      ...plan,
      activities: [
        { ...first, status: 'cancelled' },
        { ...second, content: ' ' },
      ],
    })
    expect(rows.activities.removed.map(({ id }) => id)).toEqual(plan.activities.map(({ id }) => id))
    expect(rows.activities.changed).toEqual([])
  })

  it('is the lines that came and went, each once', () => {
    const [first = '', ...others] = plan.purpose.purposes
    const purposes = [...others, `${first};`, 'Một mục đích mới', '']
    expect(adjustmentOf({ ...plan, purpose: { ...plan.purpose, purposes } }).purposes).toEqual({
      removed: [],
      added: [{ text: 'Một mục đích mới', position: others.length + 1 }],
    })
  })
})
