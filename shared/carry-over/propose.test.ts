import { describe, expect, it } from 'vitest'
import { emptyPlan, emptyRow, emptyUnit } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import { apply } from './apply'
import { takeSuggestions } from './decisions'
import { findLeftovers } from './find-leftovers'
import { propose } from './propose'

const old = (facts: Partial<Plan>): Plan => ({
  ...emptyPlan('p', 2026, emptyUnit('communalCommittee')),
  ...facts,
})
const absentStaff = ['Trần Văn Bình']
const carried = (plan: Plan) => propose(plan, { year: 2027, today: '2026-11-25', absentStaff })

describe('what nobody can propose for', () => {
  const plan = old({
    solutions: ['Phối hợp với UBND huyện Gia Viễn năm 2026', 'Giao đồng chí Trần Văn Bình'],
  })

  it('is told on the card, which asks to be worded anew', () => {
    const [district, person] = carried(plan).groups.solutions
    expect(district).toMatchObject({
      suggestion: 'edit',
      proposed: 'Phối hợp với UBND huyện Gia Viễn năm 2027',
      changes: [{ field: 'Giải pháp', why: 'Nhắc năm 2026 trong kế hoạch năm 2027.' }],
      notes: [{ path: [], inText: 'Phối hợp với UBND huyện Gia Viễn năm 2027' }],
    })
    expect(district?.notes[0]?.why).toMatch(/^“UBND huyện.*”: Không còn cấp huyện/u)
    expect(person).toMatchObject({
      suggestion: 'edit',
      proposed: person?.kept,
      changes: [],
      notes: [{ why: '“Trần Văn Bình”: Trần Văn Bình không còn công tác. Ghi tên người thay.' }],
    })
  })

  it('is looked for in the new plan, too', () => {
    const carryOver = carried(plan)
    const next = apply(carryOver, takeSuggestions(carryOver), { newId: () => 'new' })
    expect(next.origin.absentStaff).toEqual(absentStaff)
    expect(findLeftovers(next).map(({ kind, change }) => [kind, change])).toEqual([
      ['body', null],
      ['person', null],
    ])
  })
})

describe('a policy without an end', () => {
  const stage: PolicyStage = { from: null, to: null, consultation: '' }
  const policy = (stages: Partial<Policy['stages']>, name = 'Mở'): Policy => {
    const row = emptyRow('policies', 'm')
    return { ...row, name, stages: { ...row.stages, ...stages } }
  }
  const since = (from: string) => ({ implementation: { ...stage, from } })

  it('goes on, and so does its work', () => {
    const work = {
      ...emptyRow('activities', 'v'),
      policyId: 'm',
      stage: 'implementation' as const,
      content: 'Phát thanh',
    }
    const { groups } = carried(old({ policies: [policy(since('2026-05-01'))], activities: [work] }))
    expect(groups.policies).toMatchObject([{ suggestion: 'keep', reason: 'Năm 2027: Thực thi.' }])
    expect(groups.activities).toMatchObject([{ suggestion: 'keep' }])
  })

  it('is made again where it is one of every year', () => {
    const [card] = carried(
      old({
        policies: [policy(since('2026-05-06'), 'Phương án phòng, chống thiên tai năm 2026')],
      }),
    ).groups.policies
    expect(card?.proposed.name).toBe('Phương án phòng, chống thiên tai năm 2027')
    expect(card?.proposed.stages.implementation.from).toBe('2027-05-05')
  })

  it('is over when a later stage is', () => {
    const over = policy({
      drafting: { ...stage, from: '2026-01-05' },
      implementation: { ...stage, from: '2026-03-02', to: '2026-05-29' },
    })
    const [card] = carried(old({ policies: [over] })).groups.policies
    expect(card).toMatchObject({
      suggestion: 'drop',
      reason: 'Giai đoạn cuối kết thúc ngày 29/05/2026, trước năm 2027.',
    })
  })
})
