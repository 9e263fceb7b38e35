import { known } from '#shared/plan/entered'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import {
  lifecycleStageNames,
  lifecycleStages,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { formatDate } from '#shared/vietnamese/dates'
import { endOf, stageEnd } from './fate'
import type { Context } from './lives'
import { moveTiming } from '../dates/move-timing'
import { asItWas, type Proposal, type Proposer } from './proposal'

/**
 * A policy that lives on keeps its own spans, which say what stage comes next; one made every year
 * takes them along; one that is over is left out.
 */
export const proposePolicy: Proposer<'policies'> = (policy, context) => {
  switch (context.lives.policies.get(policy.id)?.fate) {
    case undefined:
    case 'undated':
      return asItWas(policy)
    case 'continuing':
      return { ...asItWas(policy), note: nextStages(policy, context.year) }
    case 'finished':
      return {
        ...asItWas(policy),
        drop: `Giai đoạn cuối kết thúc ngày ${formatDate(endOf(policy) ?? '')}, trước năm ${context.year}.`,
      }
    case 'yearly':
      return yearlyAgain(policy, context)
  }
}

function nextStages(policy: Policy, year: number): string {
  const inYear = lifecycleStages.filter((stage) => runsIn(policy, stage, year))
  return inYear.length === 0
    ? `Năm ${year} chưa có giai đoạn nào của chính sách.`
    : `Năm ${year}: ${inYear.map((stage) => lifecycleStageNames[stage]).join(', ')}.`
}

function runsIn(policy: Policy, stage: LifecycleStage, year: number): boolean {
  const { from: start, to: end } = policy.stages[stage]
  const from = known(start) ?? known(end)
  const to = stageEnd(policy, stage)
  return from !== null && to !== null && from <= `${year}-12-31` && to >= `${year}-01-01`
}

function yearlyAgain(policy: Policy, { years }: Context): Proposal<Policy> {
  const { agendaSetting, drafting, finalization, promulgation, implementation } = policy.stages
  const moved = (stage: PolicyStage): PolicyStage => {
    const { from, to } = stage
    const span = moveTiming({ kind: 'span', from, to }, years, '')
    return span?.timing.kind === 'span'
      ? { ...stage, from: span.timing.from, to: span.timing.to }
      : stage
  }
  return {
    value: {
      ...policy,
      stages: {
        agendaSetting: moved(agendaSetting),
        drafting: moved(drafting),
        finalization: moved(finalization),
        promulgation: moved(promulgation),
        implementation: moved(implementation),
      },
    },
    why: () => 'Chính sách lập hằng năm: các giai đoạn chuyển sang năm mới.',
  }
}
