import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { lowerFirst } from '#shared/vietnamese/wording'
import { isInForce } from '../coverage/in-force'
import { gathersComments, lifecycleMatrix } from '../coverage/lifecycle-matrix'
import { told, type ReviewRule } from './review-finding'

/** Every policy is told of in each stage of the year, and those that weigh most are consulted on. */
export const reviewPolicies: ReviewRule = (plan) =>
  lifecycleMatrix(plan).rows.flatMap(({ policy, cells }) => {
    const name = policy.name.trim()
    if (name === '') return []
    const silent = cells.filter(({ state }) => state === 'empty').map(({ stage }) => stage)
    const isConsulted =
      Object.values(policy.stages).some(({ consultation }) => consultation.trim() !== '') ||
      cells.some(({ activities }) => activities.some(gathersComments))
    return [
      ...(silent.length === 0
        ? []
        : [
            told(
              'asked',
              `policies:silent:${policy.id}:${silent.join(',')}`,
              `policies/${policy.id}/name`,
              `“${name}” chưa có hoạt động ở giai đoạn ${silent.map((stage) => lowerFirst(lifecycleStageNames[stage])).join(', ')} trong năm ${plan.document.year}.`,
            ),
          ]),
      ...(policy.impact !== 'major' || isConsulted || isInForce(policy)
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
