import { withoutDanglingLinks } from '#shared/plan/links'
import type { Plan } from '#shared/plan/plan'
import type { CutProposal } from './propose-cut'

/**
 * Carries a cut out: lines lose units or are taken out, with every link to them.
 * @param callOff also calls off the activities that have no money left
 */
export function withCut(
  plan: Plan,
  { cuts, unfunded }: Pick<CutProposal, 'cuts' | 'unfunded'>,
  callOff: boolean,
): Plan {
  const left = new Map(cuts.map(({ line, quantity }) => [line.id, quantity]))
  const fallen = new Set(callOff ? unfunded.map(({ id }) => id) : [])
  return withoutDanglingLinks({
    ...plan,
    budgetLines: plan.budgetLines.flatMap((line) => {
      const quantity = left.get(line.id)
      if (quantity === undefined) return [line]
      return quantity === 0 ? [] : [{ ...line, quantity }]
    }),
    activities: plan.activities.map((activity) => ({
      ...activity,
      status: fallen.has(activity.id) ? 'cancelled' : activity.status,
    })),
  })
}

/** The sum that a share of a total comes to, rounded up to the đồng. */
export const shareOf = (total: bigint, percent: number): bigint =>
  (total * BigInt(percent) + 99n) / 100n
