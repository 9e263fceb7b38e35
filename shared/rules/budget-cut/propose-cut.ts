import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { lineAmount } from '../budget'
import { startLedger, type Loss } from './ledger'
import { coverageLost, unfundedBy, type Coverage } from './coverage'

/** A line proposed for cutting. */
export type Cut = {
  readonly line: BudgetLine
  /** What is saved, in whole đồng. */
  readonly saved: bigint
  /** Quantity left; 0 takes the line out. */
  readonly quantity: number
  /** What taking it out loses beside those before it. */
  readonly loss: Loss
}

export type CutProposal = {
  /** In the order they were chosen: what loses least first. */
  readonly cuts: readonly Cut[]
  readonly saved: bigint
  /** Activities that have no money left. */
  readonly unfunded: readonly Activity[]
  /** What the plan no longer covers without them. */
  readonly lost: Coverage & { readonly policies: readonly string[] }
}

/**
 * Proposes which lines to cut to save a sum. Kept lines are never touched. At each step the line is
 * taken whose loss is least, in this order: cells of major policies, cells of other policies, groups of
 * people, activities left without money, activities that lose a part of it. Of equal ones the largest
 * that still fits is taken, else the smallest, and of the last line only as many units as needed.
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
    const cut = { ...cutOf(best.line, best.amount, left), loss: best.loss }
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
  return { cuts, saved, unfunded, lost }
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
function cutOf(line: BudgetLine, amount: bigint, left: bigint): Omit<Cut, 'loss'> {
  const price = BigInt(known(line.unitPrice) ?? 0)
  const quantity = BigInt(known(line.quantity) ?? 0)
  const units = price === 0n ? quantity : (left + price - 1n) / price
  if (units >= quantity) return { line, saved: amount, quantity: 0 }
  return { line, saved: units * price, quantity: Number(quantity - units) }
}
