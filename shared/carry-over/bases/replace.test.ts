import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { readPlan } from '#shared/plan/parse'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { replaceable, withReplacements } from './replace'

const basis = (id: string, number: string): LegalBasis => ({
  ...emptyRow('legalBases', id),
  type: 'decree',
  number,
})
const planWith = (...legalBases: LegalBasis[]) => ({
  ...emptyPlan('p', 2027, emptyUnit('communalCommittee')),
  legalBases,
})

describe('replacing expired bases', () => {
  const plan = planWith(
    basis('a', '09/2017/NĐ-CP'),
    basis('b', '07/CT-TTg'),
    basis('c', '42/2022/NĐ-CP'),
  )
  const ids = replaceable(plan, legalBasisCatalog).map(({ id }) => id)

  it('takes those that ended and whose successor is known, in their own rows', () => {
    expect(ids).toEqual(['a', 'c'])
    const next = withReplacements(plan, legalBasisCatalog, ids)
    expect(next.legalBases.map(({ id, number }) => [id, number])).toEqual([
      ['a', '244/2026/NĐ-CP'],
      ['b', '07/CT-TTg'],
      ['c', '224/2026/NĐ-CP'],
    ])
    expect(readPlan(next).status).toBe('read')
    expect(replaceable(next, legalBasisCatalog)).toEqual([])
  })

  it('replaces only the one that is asked for', () => {
    const next = withReplacements(plan, legalBasisCatalog, ['c'])
    expect(next.legalBases.map(({ number }) => number)).toEqual([
      '09/2017/NĐ-CP',
      '07/CT-TTg',
      '224/2026/NĐ-CP',
    ])
  })

  it('never cites a paper twice', () => {
    const doubled = planWith(
      basis('a', '09/2017/NĐ-CP'),
      basis('b', '244/2026/NĐ-CP'),
      basis('c', '09/2017/NĐ-CP'),
    )
    const next = withReplacements(doubled, legalBasisCatalog, ['a', 'c'])
    expect(next.legalBases.map(({ id }) => id)).toEqual(['b'])
    const twice = planWith(basis('a', '09/2017/NĐ-CP'), basis('c', '09/2017/NĐ-CP'))
    expect(
      withReplacements(twice, legalBasisCatalog, ['a', 'c']).legalBases.map(({ id }) => id),
    ).toEqual(['a'])
  })
})
