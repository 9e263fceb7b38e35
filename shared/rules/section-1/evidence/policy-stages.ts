import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { plannedActivities } from '../../coverage/planned'
import type { Found } from '../found'
import { foundByStage } from './by-stage'

export function policyStages(_wanted: EvidenceOf<'policyStages'>, plan: Plan): Found {
  const served = new Set(
    plannedActivities(plan).map(({ policyId, stage }) => `${policyId ?? ''} ${stage}`),
  )
  return foundByStage(plan, {
    work: 'telling',
    isWanted: () => true,
    isAnswered: (policy, stage) => served.has(`${policy.id} ${stage}`),
    lack: (stage) => `chưa có hoạt động ở giai đoạn ${stage}`,
    lackPath: (policy) => `policies/${policy.id}/name`,
    offer: 'Thêm hoạt động',
  })
}
