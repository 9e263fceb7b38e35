import { known } from '#shared/plan/entered'
import type { Policy } from '#shared/plan/policy'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import type { Frame } from '../context'
import { findWith } from '../text/find-in-text'

/** Where a policy is in its life when the new year begins. */
export type PolicyFate =
  /** No stage has a date. */
  | 'undated'
  /** Made anew every year: "Phương án phòng, chống thiên tai năm 2027". */
  | 'yearly'
  /** Its last stage ended before the new year. */
  | 'finished'
  /** It lives on by its own spans. */
  | 'continuing'

export function fateOf(policy: Policy, { year, search }: Frame): PolicyFate {
  const end = endOf(policy)
  if (end === null) return 'undated'
  const isEnded = end < `${year}-01-01`
  if (!isEnded && end !== OPEN) return 'continuing'
  const namesOldYear = findWith(policy.name, search).some(({ kind }) => kind === 'year')
  return namesOldYear ? 'yearly' : isEnded ? 'finished' : 'continuing'
}

/** Last day of the last stage that has one. */
export function endOf(policy: Policy): string | null {
  const days = lifecycleStages.flatMap((stage) => stageEnd(policy, stage) ?? [])
  return days.toSorted().at(-1) ?? null
}

/** Later than any day: a stage that goes on. */
const OPEN = '9999-12-31'

/** Last day of a stage. One with a start and no end goes on until the next begins, the last for good. */
export function stageEnd({ stages }: Policy, stage: LifecycleStage): string | null {
  const { from, to } = stages[stage]
  if (known(to) !== null) return known(to)
  if (known(from) === null) return null
  const next = lifecycleStages
    .slice(lifecycleStages.indexOf(stage) + 1)
    .flatMap((later) => known(stages[later].from) ?? known(stages[later].to) ?? [])
  return next.toSorted()[0] ?? OPEN
}
