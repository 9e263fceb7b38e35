import { describe, expect, it } from 'vitest'
import { activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { activityFormSuggestions } from '#shared/reference/activity-forms'
import { activitySuggestions } from '#shared/reference/activity-suggestions'
import { audienceSuggestions } from '#shared/reference/audiences'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { samplePlans } from '#shared/samples/index'
import { isWorkingDay } from '#shared/vietnamese/days-off'
import { groupsNamed } from './audience-groups'
import { suggestActivities } from './suggest-activities'

const [sample] = samplePlans
if (!sample) throw new Error('There is no sample plan')
const plan = sample.read()
const [first] = plan.policies
if (!first) throw new Error('The sample has no policy')

const bare: Plan = { ...plan, activities: [] }
const offered = (from: Plan, policy: Policy, stage: LifecycleStage) =>
  suggestActivities(from, policy, stage)
const forms = (from: Plan, policy: Policy, stage: LifecycleStage) =>
  offered(from, policy, stage).map((each) => each.activity.form)

describe('the list of suggestions', () => {
  it('uses forms and audiences that are known', () => {
    for (const { form, content } of activitySuggestions) {
      expect(activityFormSuggestions).toContain(form)
      expect(content).toContain('{policy}')
    }
    for (const name of audienceSuggestions)
      expect([name, groupsNamed(name)]).not.toEqual([name, []])
  })

  it('has at least three for every stage, whatever the level of impact', () => {
    for (const stage of lifecycleStages) {
      for (const impact of ['major', 'medium', 'limited', 'unassessed'] as const) {
        const found = offered(bare, { ...first, impact }, stage)
        expect([stage, impact, found.length >= (impact === 'limited' ? 1 : 3)]).toEqual([
          stage,
          impact,
          true,
        ])
      }
    }
  })
})

describe('suggested activities', () => {
  it('say how many of a product where there is one, and leave to the unit what it must count', () => {
    const drafted = offered(bare, { ...first, impact: 'major' }, 'drafting')
    const quantityOf = (product: string) =>
      drafted.find((each) => each.activity.product === product)?.activity.productQuantity
    expect(quantityOf('Bảng tổng hợp ý kiến')).toBe(1)
    expect(quantityOf('Biên bản họp, phiếu lấy ý kiến')).toBeNull()
  })

  it('are rows a plan accepts, inside the stage and on working days', () => {
    for (const policy of plan.policies) {
      for (const stage of lifecycleStages) {
        const from = known(policy.stages[stage].from) ?? ''
        const to = known(policy.stages[stage].to) ?? ''
        for (const { activity: row, reasons } of offered(bare, policy, stage)) {
          expect(activity.safeParse({ ...row, id: 'x' }).success).toBe(true)
          expect(row.content).toContain(policy.name)
          expect(reasons.length).toBeGreaterThan(0)
          if (row.timing.kind !== 'day') continue
          const day = known(row.timing.date) ?? ''
          expect(isWorkingDay(day)).toBe(true)
          expect(day >= from && day <= to).toBe(true)
        }
      }
    }
  })

  it('go through the channels of the unit, and say so when it has none that fits', () => {
    const [best] = offered(bare, first, 'drafting')
    const used = plan.channels.filter(({ id }) => best?.activity.channelIds.includes(id))
    expect(used.length).toBeGreaterThan(0)
    const told = best?.reasons.find((reason) => reason.startsWith('Đơn vị có sẵn kênh: ')) ?? ''
    for (const { name } of used) expect(told).toContain(name)
    const [without] = offered({ ...bare, channels: [] }, first, 'drafting')
    expect(without?.activity.channelIds).toEqual([])
    expect(without?.reasons.join(' ')).toContain('đơn vị chưa khai ở bước Kênh, mạng lưới')
  })

  it('ask more of a policy with major impact, and less of a narrow one', () => {
    const major = forms(bare, { ...first, impact: 'major' }, 'finalization')
    const limited = forms(bare, { ...first, impact: 'limited' }, 'finalization')
    expect(major).toContain('Hội nghị phản biện')
    expect(limited).not.toContain('Hội nghị phản biện')
    expect(limited).not.toContain('Hội nghị đối thoại')
  })

  it('put first what hears people when a stage that wants it has nothing of the kind', () => {
    const quiet: Policy = {
      ...first,
      impact: 'medium',
      audiences: [],
      stages: { ...first.stages, drafting: { ...first.stages.drafting, consultation: '' } },
    }
    const [best] = offered(bare, quiet, 'drafting')
    expect(best?.reasons.join(' ')).toContain('Có góp ý, phản biện')
    expect(offered(bare, first, 'drafting')[0]?.reasons.join(' ')).not.toContain('đang thiếu')
  })

  it('follow the audiences of the policy', () => {
    const to = (audiences: string[]) =>
      forms(bare, { ...first, impact: 'medium', audiences }, 'promulgation')[0]
    expect(to(['Người cao tuổi', 'Hộ nghèo'])).toBe('Tờ gấp')
    expect(to(['Người dân', 'Thanh niên'])).toBe('Tin, bài')
  })

  it('leave out forms the stage already has, and villages where a unit has none', () => {
    const [best] = offered(bare, first, 'drafting')
    if (!best) throw new Error('Nothing is offered')
    const after: Plan = { ...bare, activities: [{ ...best.activity, id: 'moi' }] }
    expect(forms(after, first, 'drafting')).not.toContain(best.activity.form)
    const province: Plan = { ...bare, unit: { ...bare.unit, kind: 'provincialCommittee' } }
    expect(forms(province, first, 'drafting').join(' ')).not.toContain('Họp thôn')
    expect(forms(bare, first, 'drafting')).toContain('Họp thôn')
    const ward: Plan = { ...bare, unit: { ...bare.unit, name: 'Ủy ban nhân dân phường Tân An' } }
    expect(forms(ward, first, 'drafting')).toContain('Họp tổ dân phố')
  })

  it('are led by who leads the policy so far, else by who drafts it', () => {
    expect(offered(plan, first, 'drafting')[0]?.activity.lead).toBe('Phòng Văn hóa - Xã hội')
    expect(offered(bare, first, 'drafting')[0]?.activity.lead).toBe(first.draftingBody)
  })

  it('are never led by a superior who made the policy', () => {
    const national: Policy = { ...first, id: 'qg', draftingBody: 'Bộ Y tế' }
    const lead = (from: Plan) => offered(from, national, 'implementation')[0]?.activity.lead
    const focal = plan.staff.find(({ roles }) => roles.includes('focalPoint'))
    expect(lead(bare)).toBe(focal?.unit)
    expect(lead({ ...plan, staff: [] })).toBe('Phòng Văn hóa - Xã hội')
    expect(lead({ ...bare, staff: [] })).toBe(plan.unit.shortName)
  })

  it('name a policy inside a sentence as a sentence does', () => {
    const named = (name: string) =>
      offered(bare, { ...first, name }, 'implementation')[0]?.activity.content
    expect(named('Chính sách bảo hiểm y tế')).toContain(' chính sách bảo hiểm y tế')
    expect(named('Đề án chuyển đổi số')).toContain(' Đề án chuyển đổi số')
  })
})
