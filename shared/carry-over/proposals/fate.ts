import { known } from '#shared/plan/entered'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import { lifecycleStages } from '#shared/reference/lifecycle'
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
  if (end >= `${year}-01-01`) return 'continuing'
  const namesOldYear = findWith(policy.name, search).some(({ kind }) => kind === 'year')
  return namesOldYear ? 'yearly' : 'finished'
}

/** Last day of the last stage that has one. */
export function endOf({ stages }: Policy): string | null {
  const days = lifecycleStages.flatMap((stage) => stageEnd(stages[stage]) ?? [])
  return days.toSorted().at(-1) ?? null
}

export const stageEnd = ({ from, to }: PolicyStage): string | null => known(to) ?? known(from)
