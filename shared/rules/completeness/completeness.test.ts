import type { Plan } from '#shared/plan/plan'
import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import { findGaps } from './index'

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
    const member = {
      ...emptyRow('staff', 's1'),
      name: 'Trần Thị Hạnh',
      roles: ['spokesperson' as const],
    }
    expect(messagesOf('staff')).toHaveLength(3)
    expect(messagesOf('staff', { ...empty, staff: [member] })).toHaveLength(2)
    const unnamed = { ...member, name: '' }
    expect(messagesOf('staff', { ...empty, staff: [unnamed] })).toContain('staff/s1/name')
  })

  it('wants the position of a deputy who signs', () => {
    const unit = { ...empty.unit, signer: { ...empty.unit.signer, authority: 'deputy' as const } }
    expect(messagesOf('unit', { ...empty, unit })).toContain('unit/signer/signerPosition')
    expect(messagesOf('unit')).not.toContain('unit/signer/signerPosition')
  })

  it('tells what it could not read from what is blank', () => {
    const basis = { ...emptyRow('legalBases', 'b1'), subject: 'X', date: { typed: '30/2' } }
    const [gap] = findGaps({ ...empty, legalBases: [basis] }).filter(
      ({ section }) => section === 'legalBases',
    )
    expect(gap?.message).toBe('Căn cứ 1 chưa đọc được ngày ban hành “30/2”.')
  })

  it('sees an end before its beginning', () => {
    const activity = {
      ...emptyRow('activities', 'a1'),
      content: 'Họp',
      lead: 'Văn phòng',
      timing: { kind: 'span' as const, from: '2027-05-01', to: '2027-04-01' },
    }
    const policy = emptyRow('policies', 'c1')
    const reversed = {
      ...policy,
      stages: {
        ...policy.stages,
        drafting: { from: '2027-05-01', to: '2027-04-01', consultation: '' },
      },
    }
    const plan = { ...empty, activities: [activity], policies: [reversed] }
    expect(messagesOf('activities', plan)).toEqual(['activities/a1/timing'])
    expect(messagesOf('policies', plan)).toContain('policies/c1/stages/drafting/to')
  })

  it('sees an academic title before the name, and a place without its capital', () => {
    const unit = (name: string, placeName: string) => ({
      ...empty,
      unit: { ...empty.unit, placeName, signer: { ...empty.unit.signer, name } },
    })
    expect(messagesOf('unit', unit('ThS. Trần Văn Minh', 'phú thịnh'))).toEqual(
      expect.arrayContaining(['unit/signer/name', 'unit/placeName']),
    )
    const sound = messagesOf('unit', unit('Trần Thị Sương', 'Phú Thịnh'))
    expect(sound).not.toContain('unit/signer/name')
    expect(sound).not.toContain('unit/placeName')
  })

  it('takes a blank row at the end of a list for none', () => {
    const written = { ...emptyRow('channels', 'k1'), name: 'Đài truyền thanh xã' }
    const blank = emptyRow('channels', 'k2')
    const channels = (...rows: Plan['channels']) =>
      messagesOf('channels', { ...empty, channels: rows })
    expect(channels(written, blank)).toEqual([])
    expect(channels(blank)).toEqual(channels())
    expect(channels(blank, written)).toEqual(['channels/k2/name'])
  })
})
