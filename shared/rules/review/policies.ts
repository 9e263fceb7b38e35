import { stageMatrix } from '#shared/coverage/stage-matrix'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { lowerFirst } from '#shared/vietnamese/wording'
import { told, type ReviewRule } from './review-finding'

/** Every policy is told of in each stage of the year, and those that weigh most are consulted on. */
export const reviewPolicies: ReviewRule = (plan) =>
  stageMatrix(plan).rows.flatMap(({ policy, cells, consultation }) => {
    const name = policy.name.trim()
    const silent = cells.filter(({ state }) => state === 'open').map(({ stage }) => stage)
    const isConsulted = consultation.some(({ text }) => text.trim() !== '')
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
