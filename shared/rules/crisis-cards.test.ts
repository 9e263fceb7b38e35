import { describe, expect, it } from 'vitest'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Risk } from '#shared/plan/risk'
import { samplePlans } from '#shared/samples/index'
import { checkedText } from './wording/texts'
import { wordingIn } from './wording/find-wording'
import { crisisCardGaps, draftCard, sensitivePolicies } from './crisis-cards'

const [commune] = samplePlans.map(({ read }) => read())
if (!commune) throw new Error('There is no sample plan')
const withoutRisk = (policyId: string): Plan => ({
  ...commune,
  risks: commune.risks.filter((risk) => risk.policyId !== policyId),
})

describe('crisis cards', () => {
  it('are there for every sensitive policy of the samples', () => {
    for (const { read } of samplePlans) expect(crisisCardGaps(read())).toEqual([])
    expect(sensitivePolicies(commune).map(({ id }) => id)).toEqual([
      'cs1',
      'cs2',
      'cs4',
      'cs5',
      'cs7',
      'cs8',
    ])
  })

  it('are missed for a policy of great impact, and no longer asked for once it has none', () => {
    const plan = withoutRisk('cs8')
    expect(crisisCardGaps(plan)).toMatchObject([{ policy: { id: 'cs8' }, riskId: null }])
    const lighter = plan.policies.map((policy) => ({ ...policy, impact: 'limited' as const }))
    expect(crisisCardGaps({ ...plan, policies: lighter })).toEqual([])
  })

  const lackings: readonly (readonly [name: string, Partial<Risk>])[] = [
    ['tình huống', { situation: '' }],
    ['nội dung trả lời', { answer: ' ' }],
    ['người phát ngôn', { spokesperson: '' }],
    ['việc giờ đầu', { firstHourSteps: [''] }],
  ]
  it.each(lackings)('need: %s', (name, change) => {
    const risks = commune.risks.map((risk) => (risk.id === 'rr2' ? { ...risk, ...change } : risk))
    expect(crisisCardGaps({ ...commune, risks })).toMatchObject([{ riskId: 'rr2', lacks: [name] }])
  })
})

describe('a drafted card', () => {
  it.each(samplePlans)('can be used as it is, for any policy of $id', ({ read }) => {
    const plan = read()
    for (const policy of plan.policies) {
      const risk = draftCard(plan, policy, emptyRow('risks', 'new'))
      const drafted = { ...plan, risks: [risk] }
      expect(crisisCardGaps(drafted).some((gap) => gap.policy.id === policy.id)).toBe(false)
      const context = { ownWords: new Set<string>(), explained: new Set<string>() }
      for (const text of [risk.situation, risk.answer, ...risk.firstHourSteps]) {
        expect([text, wordingIn(checkedText(text), context)]).toEqual([text, []])
        expect(text).not.toMatch(/[{}]|undefined|\.\./)
      }
    }
  })

  it('says the policy’s messages, through the plan’s people', () => {
    const policy = commune.policies[1]
    if (!policy) throw new Error('There is no policy')
    const risk = draftCard(commune, policy, emptyRow('risks', 'new'))
    expect(risk).toMatchObject({ policyId: 'cs2', level: 'high', spokesperson: 'Chủ tịch UBND xã' })
    expect(risk.answer).toContain('Phân loại rác tại nhà, thôn xóm sạch hơn.')
    expect(risk.answer).toContain('liên hệ Phòng Kinh tế')
    expect(risk.firstHourSteps).toHaveLength(5)
  })

  it('keeps what is written already', () => {
    const [policy] = commune.policies
    const [written] = commune.risks
    if (!policy || !written) throw new Error('There is no risk')
    expect(draftCard(commune, policy, written)).toEqual(written)
  })
})
