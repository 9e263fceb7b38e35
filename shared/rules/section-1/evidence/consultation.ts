import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import type { Found } from '../found'
import { isBlank, mentioning, plannedActivities } from '../plan-parts'
import { foundByStage } from './by-stage'

/** Words by which work that asks people is known. */
const isAsking = mentioning([
  'góp ý',
  'phản biện',
  'lấy ý kiến',
  'ý kiến',
  'tham vấn',
  'đối thoại',
  'phản ánh',
])

export function consultation({ stages }: EvidenceOf<'consultation'>, plan: Plan): Found {
  const asked = new Set(
    plannedActivities(plan)
      .filter(({ content, form }) => isAsking(`${content}\n${form}`))
      .map(({ policyId, stage }) => `${policyId ?? ''} ${stage}`),
  )
  return foundByStage(plan, {
    work: 'consulting',
    isWanted: (stage) => stages.includes(stage),
    isAnswered: (policy, stage) =>
      !isBlank(policy.stages[stage].consultation) || asked.has(`${policy.id} ${stage}`),
    lack: (stage) => `chưa nêu cách góp ý, phản biện ở giai đoạn ${stage}`,
    lackPath: (policy, stage) => `policies/${policy.id}/stages/${stage}/consultation`,
    offer: 'Thêm việc góp ý, phản biện',
  })
}
