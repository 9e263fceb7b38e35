import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { gathersComments } from '../../coverage/lifecycle-matrix'
import { plannedActivities } from '../../coverage/planned'
import type { Found } from '../found'
import { isBlank } from '../plan-parts'
import { foundByStage } from './by-stage'

export function consultation({ stages }: EvidenceOf<'consultation'>, plan: Plan): Found {
  const asked = new Set(
    plannedActivities(plan)
      .filter(gathersComments)
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
