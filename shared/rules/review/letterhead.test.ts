import { describe, expect, it } from 'vitest'
import { emptyPlan } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import { defaultDemands } from '#shared/reference/demands/index'
import { unitKinds } from '#shared/reference/unit-kinds'
import { findGaps } from '../completeness/index'
import { reviewSigning } from './signing'

const context = {
  today: '2026-12-20',
  returns: [],
  lists: { bodyNames: [], legalBases: [], costNorms: [] },
  demands: defaultDemands,
  texts: { wording: [], leftovers: [] },
}
const gapPaths = (kind: (typeof unitKinds)[number], parentName = '') =>
  findGaps(emptyPlan('p', 2027, { ...newUnit(kind), parentName })).map(({ path }) => path)

describe('the letterhead and the signature', () => {
  it.each(unitKinds)('of a %s are wanted whole', (kind) => {
    const isCommittee = kind.endsWith('Committee')
    expect(gapPaths(kind).includes('unit/parentName')).toBe(!isCommittee)
    expect(gapPaths(kind, 'Ủy ban nhân dân tỉnh Hưng Yên')).not.toContain('unit/parentName')
    // A code nobody can tell before the unit is named is asked for, not guessed.
    expect(gapPaths(kind).includes('unit/codeAbbreviation')).toBe(!isCommittee)
  })

  it('want the name of who signs', () => {
    const plan = emptyPlan('p', 2027, newUnit('communalCommittee'))
    const told = (name: string) =>
      reviewSigning(
        { ...plan, unit: { ...plan.unit, signer: { ...plan.unit.signer, name } } },
        context,
      )
        .filter(({ path }) => path === 'unit/signer/name')
        .map(({ weight }) => weight)
    expect(told(' ')).toEqual(['asked'])
    expect(told('Nguyễn Văn Mẫu')).toEqual([])
  })
})
