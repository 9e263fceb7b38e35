import {
  findLeftovers,
  type LeftoverMemory,
  type PlanLeftover,
} from '#shared/carry-over/find-leftovers'
import { textMemory } from '#shared/carry-over/text/text-memory'
import type { Plan } from '#shared/plan/plan'
import { findWording, wordingMemory, type WordingMemory } from '../wording/find-wording'
import type { WordingFinding } from '../wording/finding'
import type { ReviewLists } from './review-finding'

/** What stands in the texts of a plan and should not, but for what was kept with a reason. */
export type TextFindings = {
  readonly wording: readonly WordingFinding[]
  /** Of the year before the plan's. */
  readonly leftovers: readonly PlanLeftover[]
}

export type SearchMemory = {
  readonly wording: WordingMemory
  readonly leftovers: LeftoverMemory
}

export const searchMemory = (): SearchMemory => ({
  wording: wordingMemory(),
  leftovers: textMemory(),
})

type Options = Pick<ReviewLists, 'bodyNames' | 'legalBases'> & {
  /** Words the officer takes as right. */
  readonly ownWords: readonly string[]
}

/**
 * Searches the texts once for all who tell of them.
 * @param memory of the screen that searches again after every change
 */
export function searchTexts(
  plan: Plan,
  { ownWords, bodyNames, legalBases }: Options,
  memory: SearchMemory = searchMemory(),
): TextFindings {
  const silenced = new Set(plan.origin.keptFindings.map(({ key }) => key))
  return {
    wording: findWording(plan, { ownWords, silenced, memory: memory.wording }),
    leftovers: findLeftovers(plan, { bodyNames, legalBases, silenced, memory: memory.leftovers }),
  }
}
