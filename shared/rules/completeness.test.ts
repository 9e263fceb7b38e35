import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { findGaps } from './completeness'

const empty = emptyPlan('p1', 2027, emptyUnit('communalCommittee'))
const messagesOf = (section: string, plan = empty) =>
  findGaps(plan)
    .filter((gap) => gap.section === section)
    .map((gap) => gap.path)

describe('completeness', () => {
  it('asks for every section of an empty plan', () => {
    const sections = new Set(findGaps(empty).map((gap) => gap.section))
    expect([...sections].sort()).toEqual(
      [
        'activities',
        'budgetLines',
        'channels',
        'disclosures',
        'legalBases',
        'objectives',
        'policies',
        'purpose',
        'reports',
        'responsibilities',
        'risks',
        'staff',
        'unit',
      ].sort(),
    )
  })

  it('leads to the field of the row that lacks it', () => {
    const plan = { ...empty, activities: [{ ...emptyRow('activities', 'a1'), content: 'Họp' }] }
    expect(messagesOf('activities', plan)).toEqual(['activities/a1/timing', 'activities/a1/lead'])
  })

  it('takes a timing that was not understood as missing', () => {
    const activity = {
      ...emptyRow('activities', 'a1'),
      content: 'Họp',
      lead: 'Văn phòng',
      timing: { kind: 'typed' as const, text: 'sau Tết' },
    }
    expect(messagesOf('activities', { ...empty, activities: [activity] })).toEqual([
      'activities/a1/timing',
    ])
  })

  it('wants a spokesperson, a focal point and a commentator', () => {
    const member = { ...emptyRow('staff', 's1'), roles: ['spokesperson' as const] }
    expect(messagesOf('staff')).toHaveLength(3)
    expect(messagesOf('staff', { ...empty, staff: [member] })).toHaveLength(2)
  })

  it('wants the position of a deputy who signs', () => {
    const unit = { ...empty.unit, signer: { ...empty.unit.signer, authority: 'deputy' as const } }
    expect(messagesOf('unit', { ...empty, unit })).toContain('unit/signer/signerPosition')
    expect(messagesOf('unit')).not.toContain('unit/signer/signerPosition')
  })
})
