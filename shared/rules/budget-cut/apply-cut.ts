import type { Plan } from '#shared/plan/plan'
import type { CutProposal } from './propose-cut'

/**
 * Carries a cut out: lines lose units or are taken out, with what activities say of them.
 * @param callOff also calls off the activities that have no money left
 */
export function withCut(
  plan: Plan,
  { cuts, unfunded }: Pick<CutProposal, 'cuts' | 'unfunded'>,
  callOff: boolean,
): Plan {
  const left = new Map(cuts.map(({ line, quantity }) => [line.id, quantity]))
  const out = new Set(cuts.filter(({ quantity }) => quantity === 0).map(({ line }) => line.id))
  const fallen = new Set(callOff ? unfunded.map(({ id }) => id) : [])
  return {
    ...plan,
    budgetLines: plan.budgetLines.flatMap((line) => {
      const quantity = left.get(line.id)
      if (quantity === undefined) return [line]
      return quantity === 0 ? [] : [{ ...line, quantity }]
    }),
    activities: plan.activities.map((activity) => ({
      ...activity,
      budgetLineIds: activity.budgetLineIds.filter((id) => !out.has(id)),
      status: fallen.has(activity.id) ? 'cancelled' : activity.status,
    })),
  }
}

/** The sum that a share of a total comes to, rounded up to the đồng. */
export const shareOf = (total: bigint, percent: number): bigint =>
  (total * BigInt(percent) + 99n) / 100n
