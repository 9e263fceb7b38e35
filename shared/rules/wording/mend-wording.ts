import type { Plan } from '#shared/plan/plan'
import { withChanges, type PlanChange } from '#shared/plan/plan-changes'
import { pathWithIds } from '#shared/plan/plan-path'
import { findWording, type WordingOptions } from './find-wording'
import type { WordingFinding } from './finding'

/** Those that may be mended all at once. */
export const isMendable = ({ isSafe, change }: WordingFinding) => isSafe && change !== null

/** The plan with every safe proposal taken; one that would no longer be a plan is left as it is. */
export function mendWording(plan: Plan, options: WordingOptions = {}): Plan {
  const byField = new Map<string, WordingFinding[]>()
  for (const finding of findWording(plan, options).filter(isMendable)) {
    const path = pathWithIds(plan, finding.path)
    byField.set(path, [...(byField.get(path) ?? []), finding])
  }
  const changes = [...byField].map(([path, found]): PlanChange => ({
    kind: 'value',
    path,
    value: mendedText(found),
  }))
  return withChanges(plan, changes) ?? plan
}

/** One text with all its proposals in place. */
function mendedText(found: readonly WordingFinding[]): string {
  const [first] = found
  return found
    .toReversed()
    .reduce(
      (text, { start, end, proposal }) => text.slice(0, start) + (proposal ?? '') + text.slice(end),
      first?.inText ?? '',
    )
}
