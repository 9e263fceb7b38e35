import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { legalBasisPresets } from '#shared/reference/legal-basis-sets'
import { unitKinds } from '#shared/reference/unit-kinds'
import { samplePlans } from '#shared/samples/index'
import { judgedOn } from '../paper-dates'
import { lampOf } from './lamp'
import { inOrderOfForce } from './order'
import { entriesOf, isSamePaper, suggestedBases } from './suggested'

const basis = (facts: Partial<LegalBasis>): LegalBasis => ({
  ...emptyRow('legalBases', 'a'),
  ...facts,
})
const AT = '2027-01-05'

describe('the lamp of a base', () => {
  it.each([
    ['244/2026/NĐ-CP', {}, 'inForce'],
    ['09/2017/NĐ-CP', {}, 'expired'],
    ['407/QĐ-TTg', {}, 'inForce'],
    // In the list, but nobody read the paper.
    ['75/2026/NĐ-CP', {}, 'unchecked'],
    ['75/2026/NĐ-CP', { verified: true }, 'inForce'],
    // In no list.
    ['312/KH-UBND', {}, 'unchecked'],
    ['312/KH-UBND', { verified: true }, 'inForce'],
    ['312/KH-UBND', { verified: true, validTo: '2026-12-31' }, 'expired'],
    ['312/KH-UBND', { verified: true, validFrom: '2027-02-01' }, 'notYet'],
    // Signed after the plan.
    ['15/KH-UBND', { verified: true, date: '2027-06-01' }, 'notYet'],
  ] as const)('%s %j: %s', (number, facts, state) => {
    expect(lampOf(basis({ type: 'decree', number, ...facts }), AT).state).toBe(state)
  })

  it('says why, and gives what holds instead', () => {
    const { why, replacement } = lampOf(basis({ type: 'decree', number: '09/2017/NĐ-CP' }), AT)
    expect(why).toBe('Hết hiệu lực từ ngày 01/07/2026; thay bằng Nghị định số 244/2026/NĐ-CP.')
    expect(replacement?.number).toBe('244/2026/NĐ-CP')
    const early = lampOf(basis({ type: 'decree', number: '244/2026/NĐ-CP' }), '2026-06-30')
    expect(early).toMatchObject({ state: 'notYet', why: 'Đến ngày 01/07/2026 mới có hiệu lực.' })
  })

  it('is not lit before the day a paper was signed', () => {
    const law = basis({ type: 'law', number: '72/2025/QH15', date: '2025-06-16' })
    expect(lampOf(law, '2025-06-15')).toMatchObject({ state: 'notYet' })
    const later = basis({ type: 'plan', number: '15/KH-UBND', date: '2027-06-01' })
    expect(lampOf(later, '2027-03-20').why).toBe(
      'Ban hành ngày 01/06/2027, sau ngày 20/03/2027 của kế hoạch.',
    )
    const undated = emptyPlan('p', 2027, emptyUnit('communalCommittee'))
    expect(judgedOn({ ...undated, legalBases: [later] })).toBe('2027-06-01')
  })

  it('goes by the list of the unit where it has one', () => {
    const own = [
      basis({
        id: 'x',
        number: '244/2026/NĐ-CP',
        validTo: '2026-12-01',
        replacedBy: 'Nghị định số 1/2026/NĐ-CP',
      }),
      basis({ id: 'y', number: '1/2026/NĐ-CP', type: 'decree' }),
    ]
    const lamp = lampOf(basis({ type: 'decree', number: '244/2026/NĐ-CP' }), AT, own)
    expect(lamp).toMatchObject({ state: 'expired', replacement: { number: '1/2026/NĐ-CP' } })
  })

  it('is lit for most of the sample, and open only where nobody knows', () => {
    const plan = samplePlans[0]?.read()
    if (!plan) throw new Error('There is no sample plan')
    const states = plan.legalBases.map((each) => lampOf(each, judgedOn(plan)).state)
    expect(states.filter((state) => state === 'inForce')).toHaveLength(7)
    expect(states.filter((state) => state === 'unchecked')).toHaveLength(2)
  })
})

describe('bases in order of force', () => {
  it('stand by issuer, then by kind, then by age', () => {
    const shuffled = [
      basis({ id: 'xa', type: 'plan', issuer: 'UBND xã An Bình', date: '2026-01-01' }),
      basis({ id: 'tt', type: 'circular', issuer: 'Bộ trưởng Bộ Tài chính' }),
      basis({ id: 'kh', type: 'plan', issuer: 'Ủy ban nhân dân tỉnh' }),
      basis({ id: 'nqt', type: 'resolution', issuer: 'Hội đồng nhân dân tỉnh' }),
      basis({ id: 'ct', type: 'directive', issuer: 'Thủ tướng Chính phủ' }),
      basis({ id: 'qd', type: 'decision', issuer: 'Thủ tướng Chính phủ' }),
      basis({ id: 'nd26', type: 'decree', issuer: 'Chính phủ', date: '2026-06-26' }),
      basis({ id: 'nd24', type: 'decree', issuer: 'Chính phủ', date: '2024-05-10' }),
      basis({ id: 'luat', type: 'law', issuer: '' }),
      basis({ id: 'dang', type: 'conclusion', issuer: 'Ban Bí thư' }),
    ]
    expect(inOrderOfForce(shuffled).map(({ id }) => id)).toEqual([
      'dang',
      'luat',
      'nd24',
      'nd26',
      'qd',
      'ct',
      'tt',
      'nqt',
      'kh',
      'xa',
    ])
  })

  it('leaves the sample as it is, for its bases stand so', () => {
    for (const { read } of samplePlans) {
      const { legalBases } = read()
      expect(inOrderOfForce(legalBases)).toEqual(legalBases)
    }
  })
})

describe('sets of bases', () => {
  it.each(unitKinds)('for a %s hold at the day, each paper once', (kind) => {
    for (const at of ['2023-06-21', '2025-08-01', '2026-08-01', '2027-01-05']) {
      const set = suggestedBases(kind, at, legalBasisCatalog)
      expect(set.length).toBeGreaterThan(0)
      expect(new Set(set).size).toBe(set.length)
      for (const entry of set) {
        const { state } = lampOf({ ...entry, id: 'x' }, at)
        expect([at, entry.number, state]).not.toEqual([at, entry.number, 'expired'])
        expect([at, entry.number, state]).not.toEqual([at, entry.number, 'notYet'])
      }
    }
  })

  it('name the paper of that time: the press law of 2016 before July 2026, that of 2025 after', () => {
    const numbers = (at: string) =>
      suggestedBases('communalCommittee', at, legalBasisCatalog).map(({ number }) => number)
    expect(numbers('2026-06-30')).toContain('103/2016/QH13')
    expect(numbers('2026-06-30')).toContain('09/2017/NĐ-CP')
    expect(numbers('2026-07-01')).toContain('126/2025/QH15')
    expect(numbers('2026-07-01')).not.toContain('103/2016/QH13')
  })

  it('of the letter and of today are those of the list in use', () => {
    const [current, letter] = legalBasisPresets
    if (!current || !letter) throw new Error('A preset is missing')
    expect(entriesOf(current, legalBasisCatalog)).toEqual(current.entries)
    const without = legalBasisCatalog.filter(({ number }) => number !== '407/QĐ-TTg')
    expect(entriesOf(letter, without)).toHaveLength(letter.entries.length - 1)
  })

  it('know one paper whatever it is called by', () => {
    const law = basis({ type: 'law', date: '2026-04-24', subject: 'Tiếp cận thông tin' })
    const [listed] = legalBasisCatalog.filter((entry) => isSamePaper(law, entry))
    expect(listed?.subject).toBe('Tiếp cận thông tin')
    expect(isSamePaper(basis({ number: '07/CT–TTg ' }), basis({ number: '07/CT-TTg' }))).toBe(true)
    expect(isSamePaper(basis({}), basis({}))).toBe(false)
  })
})
