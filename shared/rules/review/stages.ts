import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { timingRange } from '#shared/plan/timing-text'
import {
  lifecycleStageNames,
  lifecycleStages,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { formatDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { plannedActivities } from '../coverage/planned'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** A policy goes from stage to stage, and what is done for a stage is done in it. */
export const reviewStages: ReviewRule = (plan) => [
  ...plan.policies.flatMap(overlapping),
  ...outsideStage(plan),
]

function overlapping(policy: Policy): readonly ReviewFinding[] {
  const dated = lifecycleStages.flatMap((stage) => {
    const [from, to] = [known(policy.stages[stage].from), known(policy.stages[stage].to)]
    return from === null || to === null ? [] : [{ stage, from, to }]
  })
  return dated.slice(1).flatMap(({ stage, from }, index) => {
    const before = dated[index]
    return before === undefined || from > before.to
      ? []
      : [
          told(
            'asked',
            `stages:overlap:${policy.id}:${stage}`,
            `policies/${policy.id}/stages/${stage}/from`,
            `“${phrase(policy.name)}”: giai đoạn ${nameOf(stage)} bắt đầu ngày ${formatDate(from)}, khi giai đoạn ${nameOf(before.stage)} chưa kết thúc (${formatDate(before.to)}).`,
          ),
        ]
  })
}

const nameOf = (stage: LifecycleStage) => lowerFirst(lifecycleStageNames[stage])

function outsideStage(plan: Plan): readonly ReviewFinding[] {
  const { year } = plan.document
  const policies = new Map(plan.policies.map((policy) => [policy.id, policy]))
  return plannedActivities(plan).flatMap((activity) => {
    const { id, policyId, timing } = activity
    const stage = lifecycleStages.find((each) => each === activity.stage)
    const policy = policies.get(policyId ?? '')
    const range = timingRange(timing, year)
    if (stage === undefined || policy === undefined || range === null) return []
    const [from, to] = [known(policy.stages[stage].from), known(policy.stages[stage].to)]
    const isOfYear = range.to >= `${year}-01-01` && range.from <= `${year}-12-31`
    // Another year is told of as such; a month or a quarter need only touch the stage.
    if (from === null || to === null || !isOfYear) return []
    const isDated = timing.kind === 'day' || timing.kind === 'span'
    const isInside = isDated
      ? range.from >= from && range.to <= to
      : range.from <= to && range.to >= from
    return isInside
      ? []
      : [
          told(
            'asked',
            `stages:outside:${id}`,
            `activities/${id}/timing`,
            `Hoạt động ${plan.activities.indexOf(activity) + 1} nằm ngoài giai đoạn ${nameOf(stage)} của chính sách (${formatDate(from)} - ${formatDate(to)}).`,
          ),
        ]
  })
}
