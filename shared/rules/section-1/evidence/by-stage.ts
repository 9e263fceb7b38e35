import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { lifecycleStageNames, type LifecycleStage } from '#shared/reference/lifecycle'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { found, type Found, type Place, type Suggestion } from '../found'
import { stageActivities, type StageOffer } from '../offered-activities'
import { isDated, namedPolicies, stagesInYear } from '../plan-parts'

type StageRule = {
  readonly work: StageOffer['work']
  readonly isWanted: (stage: LifecycleStage) => boolean
  readonly isAnswered: (policy: Policy, stage: LifecycleStage) => boolean
  /** @param stage its name, inside a sentence */
  readonly lack: (stage: string) => string
  readonly lackPath: (policy: Policy, stage: LifecycleStage) => string
  /** What the buttons do, e.g. "Thêm hoạt động". */
  readonly offer: string
}

/** Buttons for single stages beside the one for all of them. */
const MOST_SINGLE = 3

/** Something every policy must have in certain of its stages that fall in the year. */
export function foundByStage(plan: Plan, rule: StageRule): Found {
  const policies = namedPolicies(plan)
  if (policies.length === 0) {
    return found([], [{ path: 'policies', text: 'Chưa có chính sách nào trong năm' }])
  }
  const cells = policies.map((policy) => {
    const wanted = stagesInYear(plan, policy).filter(rule.isWanted)
    const answered = wanted.filter((stage) => rule.isAnswered(policy, stage))
    return { policy, wanted, answered, open: wanted.filter((stage) => !answered.includes(stage)) }
  })
  const open = cells.flatMap(({ policy, open: stages }) =>
    stages.map((stage) => ({ policy, stage })),
  )
  const links = cells
    .filter(({ answered, wanted }) => answered.length > 0 || wanted.length === 0)
    .filter(({ policy }) => isDated(policy))
    .map(({ policy, wanted, answered }) => ({
      path: `policies/${policy.id}/name`,
      text: `${phrase(policy.name)}: ${countText(answered.length, wanted.length)}`,
    }))
  const lacks: readonly Place[] = [
    ...policies
      .filter((policy) => !isDated(policy))
      .map((policy) => ({
        path: `policies/${policy.id}/stages/agendaSetting/from`,
        text: `${phrase(policy.name)}: chưa có thời gian của giai đoạn nào`,
      })),
    ...open.map(({ policy, stage }) => ({
      path: rule.lackPath(policy, stage),
      text: `${phrase(policy.name)}: ${rule.lack(lowerFirst(lifecycleStageNames[stage]))}`,
    })),
  ]
  return found(links, lacks, suggestions(open, rule))
}

const countText = (answered: number, wanted: number) =>
  wanted === 0 ? 'không có giai đoạn nào cần trong năm' : `${answered}/${wanted} giai đoạn`

function suggestions(
  open: readonly Omit<StageOffer, 'work'>[],
  { work, offer }: StageRule,
): readonly Suggestion[] {
  const offers = open.map((each): StageOffer => ({ ...each, work }))
  const single = offers.slice(0, MOST_SINGLE).map((each) => {
    const stage = lowerFirst(lifecycleStageNames[each.stage])
    return stageActivities(`${offer}: ${phrase(each.policy.name)}, giai đoạn ${stage}`, [each])
  })
  return offers.length < 2
    ? single
    : [...single, stageActivities(`${offer} cho cả ${offers.length} giai đoạn còn thiếu`, offers)]
}
