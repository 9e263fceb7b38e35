import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { withSectionOf } from './section-of'

const empty = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
const old: Plan = {
  ...empty,
  policies: [emptyRow('policies', 'c1'), emptyRow('policies', 'c2')],
  activities: [
    { ...emptyRow('activities', 'a1'), content: 'Hội nghị', policyId: 'c1' },
    { ...emptyRow('activities', 'a2'), policyId: 'c2' },
  ],
}
const now: Plan = { ...old, policies: [emptyRow('policies', 'c2')], activities: [] }

describe('one section of another state', () => {
  it('comes back without links to rows that are gone since', () => {
    const { policies, activities } = withSectionOf(now, old, 'activities')
    expect(policies).toBe(now.policies)
    expect(activities.map(({ content, policyId }) => [content, policyId])).toEqual([
      ['Hội nghị', null],
      ['', 'c2'],
    ])
  })

  it('leaves no link to rows it did not have yet', () => {
    const later = { ...old, policies: [...old.policies, emptyRow('policies', 'c3')] }
    const linked = {
      ...later,
      risks: [{ ...emptyRow('risks', 'r1'), policyId: 'c3' }],
    }
    expect(withSectionOf(linked, old, 'policies').risks[0]?.policyId).toBeNull()
    expect(withSectionOf(linked, old, 'purpose')).toEqual(linked)
  })
})
