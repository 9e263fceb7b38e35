import type { BudgetLine } from '#shared/plan/budget'
import { readWhole } from '#shared/vietnamese/numbers'
import { bare } from './numbered-text'

/** Sums as cells of an estimate give them. */

/** "(triệu đồng)" in the heading or "ĐVT: nghìn đồng" above the table. */
export function scaleOf(heading: string, above: string): number {
  const said = /(?:triệu|nghìn|ngàn|1\.000|1\.000\.000)\s*(?:đồng|đ\b)?/iu
  const aboveUnit = /(?:đvt|đơn vị(?: tính)?)\s*:?\s*(.*)/iu.exec(above)?.[1] ?? ''
  const words = (said.exec(heading) ?? said.exec(aboveUnit))?.[0] ?? ''
  if (/triệu|1\.000\.000/iu.test(words)) return 1_000_000
  return words === '' ? 1 : 1_000
}

/** A number of a cell in whole đồng; undefined when the cell says something else. */
export function times(text: string, scale: number): number | null | undefined {
  const typed = bare(text)
  if (typed === '' || /^[-–]$/.test(typed)) return null
  const decimal = scale > 1 ? /^(\d{1,6}),(\d{1,3})$/.exec(typed) : null
  if (decimal) {
    const value = Number(`${decimal[1]}.${decimal[2]}`) * scale
    return Number.isSafeInteger(Math.round(value)) && Math.abs(value - Math.round(value)) < 1e-6
      ? Math.round(value)
      : undefined
  }
  const whole = readWhole(typed)
  return whole === null ? undefined : whole * scale
}

type Money = {
  readonly quantity: BudgetLine['quantity']
  readonly unitPrice: BudgetLine['unitPrice']
  readonly isSure: boolean
}

/**
 * Quantity and price that give the amount. Sure when all three agree, or when what the table leaves
 * out follows from what it gives.
 * @param quantity null when the table gives none, undefined when it gives no number; so the others
 */
export function moneyOf(
  quantity: number | null | undefined,
  unitPrice: number | null | undefined,
  amount: number | null | undefined,
): Money {
  if (amount === null || amount === undefined) {
    return { quantity: quantity ?? null, unitPrice: unitPrice ?? null, isSure: false }
  }
  if (quantity && unitPrice && quantity * unitPrice === amount) {
    return { quantity, unitPrice, isSure: true }
  }
  if (quantity && !unitPrice && amount % quantity === 0) {
    return { quantity, unitPrice: amount / quantity, isSure: unitPrice === null }
  }
  return { quantity: 1, unitPrice: amount, isSure: quantity === null && unitPrice === null }
}
