import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import type { CostNorm } from '#shared/reference/norms'
import { foldForSearch } from '#shared/vietnamese/search'

/** A line's price held against the norm it names. */
export type PriceCheck = {
  readonly norm: CostNorm
  readonly status: 'within' | 'over' | 'noPrice' | 'noCeiling' | 'otherUnit'
  /** Whole đồng above the ceiling, for each unit; 0 unless over. */
  readonly excess: number
}

type Priced = Pick<BudgetLine, 'normId' | 'unitPrice' | 'measureUnit'>

/** @returns null when the line names no norm, or one that the list no longer has */
export function checkPrice(line: Priced, norms: readonly CostNorm[]): PriceCheck | null {
  if (line.normId === '') return null
  const norm = norms.find(({ id }) => id === line.normId)
  if (!norm) return null
  const ceiling = known(norm.maxPrice)
  const price = known(line.unitPrice)
  const result = (status: PriceCheck['status'], excess = 0): PriceCheck => ({
    norm,
    status,
    excess,
  })
  if (ceiling === null) return result('noCeiling')
  // A rate for each person and session says nothing of a price for each conference.
  if (!isSameUnit(line.measureUnit, norm.measureUnit)) return result('otherUnit')
  if (price === null) return result('noPrice')
  return price > ceiling ? result('over', price - ceiling) : result('within')
}

/** A blank unit takes the norm's. */
const isSameUnit = (ours: string, theirs: string) =>
  ours.trim() === '' || theirs.trim() === '' || foldForSearch(ours) === foldForSearch(theirs)

/** What a line takes over from a norm; its price stays when it has one. */
export function withNorm(line: BudgetLine, norm: CostNorm): BudgetLine {
  return {
    ...line,
    normId: norm.id,
    norm: norm.clause,
    measureUnit: norm.measureUnit.trim() === '' ? line.measureUnit : norm.measureUnit,
    unitPrice: line.unitPrice ?? known(norm.maxPrice),
    content: line.content.trim() === '' ? norm.content : line.content,
  }
}

/** Norms as they are picked from: the province's own first, then in the order of the list. */
export const inOrderOfUse = (norms: readonly CostNorm[]): readonly CostNorm[] => [
  ...norms.filter(({ level }) => level === 'local'),
  ...norms.filter(({ level }) => level === 'central'),
]
