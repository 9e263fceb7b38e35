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

/**
 * The sum that a share of a total comes to, rounded up to the đồng.
 * @param percent to two decimals
 */
export const shareOf = (total: bigint, percent: number): bigint =>
  (total * BigInt(Math.round(percent * 100)) + 9_999n) / 10_000n

/** Reads "12", "12,5" or "12.5 %"; null when it is no share of a whole. */
export function readPercent(text: string): number | null {
  const match = /^\s*(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/u.exec(text)
  if (!match) return null
  const value = Number(`${match[1]}.${match[2] ?? '0'}`)
  return value > 0 && value <= 100 ? value : null
}
