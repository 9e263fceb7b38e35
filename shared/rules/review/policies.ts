import { known } from '#shared/plan/entered'
import type { PolicyStage } from '#shared/plan/policy'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { lowerFirst } from '#shared/vietnamese/wording'
import { told, type ReviewRule } from './review-finding'

/** Every policy is told of in each stage of the year, and those that weigh most are consulted on. */
export const reviewPolicies: ReviewRule = ({ policies, activities, document }) =>
  policies.flatMap((policy) => {
    const name = policy.name.trim()
    if (name === '') return []
    const own = activities.filter(
      ({ policyId, status }) => policyId === policy.id && status !== 'cancelled',
    )
    const silent = lifecycleStages.filter(
      (stage) =>
        runsIn(policy.stages[stage], document.year) &&
        !own.some((activity) => activity.stage === stage),
    )
    const isConsulted = lifecycleStages.some(
      (stage) => policy.stages[stage].consultation.trim() !== '',
    )
    return [
      ...(silent.length === 0
        ? []
        : [
            told(
              'asked',
              `policies:silent:${policy.id}:${silent.join(',')}`,
              `policies/${policy.id}/name`,
              `“${name}” chưa có hoạt động ở giai đoạn ${silent.map((stage) => lowerFirst(lifecycleStageNames[stage])).join(', ')} trong năm ${document.year}.`,
            ),
          ]),
      ...(policy.impact !== 'major' || isConsulted
        ? []
        : [
            told(
              'asked',
              `policies:consultation:${policy.id}`,
              `policies/${policy.id}/stages/drafting/consultation`,
              `“${name}” có tác động lớn đến xã hội mà chưa ghi việc góp ý, phản biện.`,
            ),
          ]),
    ]
  })

/** Whether any day of a stage lies in a year. */
function runsIn({ from, to }: PolicyStage, year: number): boolean {
  const first = known(from) ?? known(to)
  const last = known(to) ?? known(from)
  if (first === null || last === null) return false
  return first <= `${year}-12-31` && last >= `${year}-01-01`
}
