import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow } from '#shared/plan/defaults'
import { newUnit } from '#shared/plan/new-unit'
import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { unitKinds } from '#shared/reference/unit-kinds'
import { findGaps } from '../completeness/index'
import { findWording } from '../wording/find-wording'
import { usualRows, type UsualSection } from './index'

const sections: readonly UsualSection[] = [
  'objectives',
  'channels',
  'staff',
  'responsibilities',
  'reports',
]

/** A plan nobody has written in but for its unit and one policy with work. */
function begun(name = 'Ủy ban nhân dân xã Tân Lập', shortName = 'UBND xã Tân Lập'): Plan {
  const unit = newUnit('communalCommittee')
  const plan = emptyPlan('k', 2027, { ...unit, name, shortName })
  return {
    ...plan,
    unit: { ...plan.unit, signer: { ...plan.unit.signer, name: 'Nguyễn Văn Thành' } },
    policies: [{ ...emptyRow('policies', 'p'), name: 'Đề án chuyển đổi số' }],
    activities: [
      {
        ...emptyRow('activities', 'a'),
        content: 'Họp lấy ý kiến',
        policyId: 'p',
        lead: 'Phòng Kinh tế',
      },
      { ...emptyRow('activities', 'b'), content: 'Phát thanh', lead: 'Công an xã' },
    ],
  }
}

const withAll = (plan: Plan, section: UsualSection): Plan => ({
  ...plan,
  [section]: [
    ...plan[section],
    ...usualRows[section](plan).map(({ row }, index) => ({ ...row, id: `${section}${index}` })),
  ],
})
const units = (plan: Plan) => plan.responsibilities.map(({ unit }) => unit)

describe('usual rows', () => {
  it.each(unitKinds)('are rows a plan of %s accepts, offered once, without a slip', (kind) => {
    const start: Plan = { ...begun(), unit: { ...begun().unit, kind } }
    for (const section of sections) {
      const after = withAll(start, section)
      expect(readPlan(after).status).toBe('read')
      expect(after[section].length).toBeGreaterThan(0)
      expect(usualRows[section](after)).toEqual([])
      expect(findWording(after, { ownWords: [], silenced: new Set() })).toEqual([])
      expect(JSON.stringify(after[section])).not.toMatch(/[{}]\p{Ll}+[{}]/u)
    }
  })

  it('speak of thôn in a xã and of tổ dân phố in a phường', () => {
    const all = (plan: Plan) => JSON.stringify(sections.map((section) => usualRows[section](plan)))
    expect(all(begun())).not.toContain('tổ dân phố')
    const ward = begun('Ủy ban nhân dân phường Tân An', 'UBND phường Tân An')
    expect(all(ward)).not.toMatch(/thôn(?!g)/u)
  })

  it('leave to the officer what only the officer knows', () => {
    for (const { row } of usualRows.objectives(begun())) {
      expect([row.baseline, row.target]).toEqual(['', ''])
      expect(row.indicator).not.toBe('')
    }
  })

  it('make the head the speaker, and ask for the names of the rest', () => {
    const after = withAll(begun(), 'staff')
    expect(after.staff[0]).toMatchObject({
      roles: ['spokesperson'],
      name: 'Nguyễn Văn Thành',
      position: 'Chủ tịch UBND xã',
      unit: 'UBND xã',
    })
    const gaps = findGaps(after).filter(({ section }) => section === 'staff')
    expect(gaps.map(({ path }) => path)).toContain(`staff/${after.staff[1]?.id}/name`)
  })

  it('give work to whoever leads activities', () => {
    const after = withAll(begun(), 'responsibilities')
    expect(units(after)).toEqual(expect.arrayContaining(['Phòng Kinh tế', 'Công an xã']))
    expect(new Set(units(after)).size).toBe(units(after).length)
    const economy = after.responsibilities.find(({ unit }) => unit === 'Phòng Kinh tế')
    expect(economy?.tasks.at(-1)).toContain('Đề án chuyển đổi số')
  })

  it('report to the superior on working days', () => {
    expect(usualRows.reports(begun()).map(({ row }) => [row.recipient, row.due])).toEqual([
      ['UBND tỉnh', '2027-06-15'],
      ['UBND tỉnh', '2027-12-10'],
    ])
  })
})
