import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { judgeBasis } from './judge'
import { expiryOf } from './replacement'
import { findLeftovers } from '../find-leftovers'
import { propose } from '../propose'

const basis = (id: string, facts: Partial<LegalBasis>): LegalBasis => ({
  ...emptyRow('legalBases', id),
  ...facts,
})
const spokesperson2017 = basis('a', { type: 'decree', number: '09/2017/NĐ-CP', date: '2017-02-09' })

const cardsOf = (...legalBases: LegalBasis[]) =>
  propose(
    { ...emptyPlan('p', 2026, emptyUnit('communalCommittee')), legalBases },
    { year: 2027, today: '2026-11-23' },
  ).groups.legalBases

describe('bases at a day', () => {
  it.each([
    ['2026-06-30', 'inForce'],
    ['2026-07-01', 'expired'],
  ])('Nghị định 09/2017/NĐ-CP on %s: %s', (at, status) => {
    expect(judgeBasis(spokesperson2017, at).status).toBe(status)
  })

  it('are not yet in force before their first day', () => {
    const access = basis('a', { type: 'decree', number: '244/2026/NĐ-CP' })
    expect(judgeBasis(access, '2026-06-30').status).toBe('notYet')
    expect(judgeBasis(access, '2026-07-01').status).toBe('inForce')
  })

  it('go by what the plan says before what the catalog says', () => {
    expect(judgeBasis({ ...spokesperson2017, validTo: '2030-01-01' }, '2027-01-01').status).toBe(
      'inForce',
    )
    expect(
      judgeBasis(basis('a', { number: '1/QĐ-X', validTo: '2026-01-01' }), '2027-01-01'),
    ).toEqual({ status: 'expired', since: '2026-01-01', replacedBy: '', entry: null })
  })

  it.each([
    ['09/2017/NĐ-CP', '244/2026/NĐ-CP'],
    ['09 / 2017 / nđ–cp', '244/2026/NĐ-CP'],
    ['103/2016/QH13', '126/2025/QH15'],
    ['104/2016/QH13', ''],
    ['36/2018/TT-BTC', '100/2025/TT-BTC'],
    ['42/2022/NĐ-CP', '224/2026/NĐ-CP'],
  ])('%s is replaced by "%s"', (old, next) => {
    expect(expiryOf(old, '2027-01-01')?.entry?.number).toBe(next)
  })

  it('that hold or are unknown have not ended', () => {
    expect(expiryOf('407/QĐ-TTg', '2027-12-31')).toBeNull()
    expect(expiryOf('1/QĐ-X', '2027-01-01')).toBeNull()
    expect(expiryOf('', '2027-01-01')).toBeNull()
  })

  it('may end with nothing in their place', () => {
    expect(expiryOf('407/QĐ-TTg', '2028-01-01')).toEqual({ entry: null, since: '01/01/2028' })
  })
})

describe('cards of bases', () => {
  it('propose what replaced an expired one, in the same row', () => {
    const [card] = cardsOf(spokesperson2017)
    expect(card).toMatchObject({
      suggestion: 'edit',
      before: spokesperson2017,
      kept: spokesperson2017,
      proposed: { id: 'a', number: '244/2026/NĐ-CP', date: '2026-06-26', verified: true },
    })
    expect(card?.changes.find(({ field }) => field === 'Số')).toEqual({
      path: ['number'],
      field: 'Số',
      before: '09/2017/NĐ-CP',
      after: '244/2026/NĐ-CP',
      why: 'Hết hiệu lực từ ngày 01/07/2026; thay bằng Nghị định số 244/2026/NĐ-CP.',
    })
  })

  it('do not propose the same paper twice', () => {
    const already = basis('b', { type: 'decree', number: '244/2026/NĐ-CP' })
    const [old, current] = cardsOf(spokesperson2017, already)
    expect(old).toMatchObject({
      suggestion: 'drop',
      reason:
        'Hết hiệu lực từ ngày 01/07/2026; Nghị định số 244/2026/NĐ-CP đã có trong danh sách căn cứ.',
    })
    expect(current?.suggestion).toBe('keep')
  })

  it('ask for the new paper of the superior, and keep what holds', () => {
    const superior = basis('a', {
      type: 'plan',
      number: '312/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh',
      date: '2025-12-21',
      subject: 'Truyền thông chính sách năm 2026 trên địa bàn tỉnh',
    })
    const scheme = basis('b', { type: 'plan', number: '126/KH-UBND', date: '2022-07-07' })
    const directive = basis('c', { type: 'directive', number: '07/CT-TTg', date: '2023-03-21' })
    const [first, second, third] = cardsOf(superior, scheme, directive)
    expect(first).toMatchObject({
      suggestion: 'edit',
      proposed: {
        id: 'a',
        number: '',
        date: null,
        issuer: 'Ủy ban nhân dân tỉnh',
        subject: 'Truyền thông chính sách năm 2027 trên địa bàn tỉnh',
      },
    })
    expect([second?.suggestion, third?.suggestion]).toEqual(['keep', 'keep'])
  })

  it.each([
    ['decision', '2589/QĐ-UBND', 'Giao dự toán ngân sách năm 2026'],
    ['resolution', '45/NQ-HĐND', 'Kế hoạch phát triển kinh tế - xã hội năm 2026'],
    ['directive', '09/CT-UBND', 'Nhiệm vụ trọng tâm năm 2026'],
  ] as const)('ask for the new paper where the subject names the old year: %s', (...facts) => {
    const [type, number, subject] = facts
    const old = basis('a', { type, number, subject, date: '2025-12-10' })
    const [card] = cardsOf(old)
    expect(card).toMatchObject({
      suggestion: 'edit',
      proposed: { number: '', date: null, subject: subject.replace('2026', '2027') },
    })
    expect(card?.changes.find(({ field }) => field === 'Số')?.why).toBe(
      'Văn bản cấp trên của kế hoạch năm 2026: nhập số, ngày của văn bản năm 2027.',
    )
    const plan = { ...emptyPlan('p', 2027, emptyUnit('communalCommittee')), legalBases: [old] }
    expect(findLeftovers(plan)).toMatchObject([{ kind: 'paper', change: null }])
  })

  it.each([
    'Đề án chuyển đổi số đến năm 2026, định hướng đến năm 2030',
    'Chương trình phổ biến pháp luật giai đoạn 2022 - 2026',
    'Kết quả truyền thông chính sách năm 2026',
  ])('keep what only mentions the year: %s', (subject) => {
    const [card] = cardsOf(basis('a', { type: 'decision', number: '1/QĐ-X', subject }))
    expect(card?.suggestion).toBe('keep')
  })

  it('leave out a base that ended with nothing in its place', () => {
    const [card] = cardsOf(basis('a', { number: '1/QĐ-X', validTo: '2026-12-31' }))
    expect(card).toMatchObject({
      suggestion: 'drop',
      reason: 'Hết hiệu lực từ ngày 31/12/2026.',
    })
  })
})
