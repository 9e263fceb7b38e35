import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { lineAmount } from '../budget'
import { startLedger, type Loss } from './ledger'
import { paysForProduct } from './pays-for'
import { coverageLost, plannedActivities, unfundedBy, type Coverage } from './coverage'

/** A line proposed for cutting. */
export type Cut = {
  readonly line: BudgetLine
  /** What is saved, in whole đồng. */
  readonly saved: bigint
  /** Quantity left; 0 takes the line out. */
  readonly quantity: number
  /** What taking it out loses beside those before it. */
  readonly loss: Loss
  /** Activities it is linked to. */
  readonly linked: number
  /** Whole per cent of its money the activity hit hardest has lost by then. */
  readonly percent: number
}

/** An activity that keeps some of its money. */
export type Reduced = {
  readonly activity: Activity
  /** Whole per cent of its money that is cut, lines of several activities shared alike. */
  readonly percent: number
  /** Whether what its product is made with is cut. */
  readonly losesProduct: boolean
}

export type CutProposal = {
  /** In the order they were chosen: what loses least first. */
  readonly cuts: readonly Cut[]
  readonly saved: bigint
  /** Activities that have no money left. */
  readonly unfunded: readonly Activity[]
  /** Activities that lose a part of it, the hardest hit first. */
  readonly reduced: readonly Reduced[]
  /** What the plan no longer covers without them. */
  readonly lost: Coverage & { readonly policies: readonly string[] }
}

/**
 * Proposes which lines to cut to save a sum. Kept lines are never touched. At each step the line is
 * taken whose loss is least, in this order: cells of major policies, cells of other policies, groups of
 * people, activities left without their product or without money, products, the share of its money an activity
 * loses. Of equal ones the largest that still fits is taken, else the smallest, and of the last line
 * only as many units as needed.
 * @param need whole đồng; when all that may be cut is less, all of it is proposed
 */
export function proposeCut(plan: Plan, need: bigint, kept: ReadonlySet<string>): CutProposal {
  const ledger = startLedger(plan)
  const open = new Map(
    plan.budgetLines.flatMap((line) => {
      const amount = lineAmount(line)
      return amount === null || amount === 0n || kept.has(line.id) ? [] : [[line, amount] as const]
    }),
  )
  const cuts: Cut[] = []
  const gone = new Set<string>()
  let saved = 0n
  while (saved < need && open.size > 0) {
    const left = need - saved
    const ranked = [...open].map(([line, amount]) => ({
      line,
      amount,
      loss: ledger.lossWithout(line.id),
    }))
    const [best] = ranked.toSorted(
      (a, b) => compareLoss(a.loss, b.loss) || compareSize(a.amount, b.amount, left),
    )
    if (!best) break
    const cut = {
      ...cutOf(best.line, best.amount, left),
      loss: best.loss,
      linked: ledger.linkedTo(best.line.id),
      percent: Math.round(ledger.percentWithout(best.line.id)),
    }
    open.delete(best.line)
    cuts.push(cut)
    saved += cut.saved
    if (cut.quantity === 0) {
      gone.add(best.line.id)
      ledger.takeOut(best.line.id)
    }
  }
  const unfunded = unfundedBy(plan, gone)
  const lost = coverageLost(plan, new Set(unfunded.map(({ id }) => id)))
  return { cuts, saved, unfunded, reduced: reducedBy(plan, cuts, unfunded), lost }
}

function reducedBy(
  plan: Plan,
  cuts: readonly Cut[],
  unfunded: readonly Activity[],
): readonly Reduced[] {
  const fallen = new Set(unfunded.map(({ id }) => id))
  const cutOfLine = new Map(cuts.map((cut) => [cut.line.id, cut]))
  const lines = new Map(plan.budgetLines.map((line) => [line.id, line]))
  const activities = plannedActivities(plan)
  const sharing = new Map<string, number>()
  for (const id of activities.flatMap(({ budgetLineIds }) => [...new Set(budgetLineIds)])) {
    sharing.set(id, (sharing.get(id) ?? 0) + 1)
  }
  return activities
    .flatMap((activity) => {
      const own = [...new Set(activity.budgetLineIds)].flatMap((id) => lines.get(id) ?? [])
      const gone = own.flatMap(({ id }) => cutOfLine.get(id) ?? [])
      if (fallen.has(activity.id) || gone.length === 0) return []
      const part = (id: string, sum: bigint) => Number(sum) / (sharing.get(id) ?? 1)
      const all = own.reduce((sum, line) => sum + part(line.id, lineAmount(line) ?? 0n), 0)
      const lost = gone.reduce((sum, { line, saved }) => sum + part(line.id, saved), 0)
      return [
        {
          activity,
          percent: all === 0 ? 0 : Math.round((lost * 100) / all),
          losesProduct: gone.some(({ line }) => paysForProduct(line, activity)),
        },
      ]
    })
    .toSorted((a, b) => b.percent - a.percent)
}

function compareLoss(a: Loss, b: Loss): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0
    if (value !== other) return value - other
  }
  return 0
}

/** The largest that fits goes first, then the smallest that does not. */
function compareSize(a: bigint, b: bigint, left: bigint): number {
  if (a === b) return 0
  const fits = [a <= left, b <= left] as const
  if (fits[0] !== fits[1]) return fits[0] ? -1 : 1
  return a > b === fits[0] ? -1 : 1
}

/** The whole line, or of one that saves more than needed the fewest units that do. */
function cutOf(
  line: BudgetLine,
  amount: bigint,
  left: bigint,
): Pick<Cut, 'line' | 'saved' | 'quantity'> {
  const price = BigInt(known(line.unitPrice) ?? 0)
  const quantity = BigInt(known(line.quantity) ?? 0)
  const units = price === 0n ? quantity : (left + price - 1n) / price
  if (units >= quantity) return { line, saved: amount, quantity: 0 }
  return { line, saved: units * price, quantity: Number(quantity - units) }
}
