import type { BudgetLine } from '#shared/plan/budget'
import { MAX_TYPED, type Entered } from '#shared/plan/entered'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { readWhole } from '#shared/vietnamese/numbers'
import { unitPlaces, type MoneyUnit } from '../tables/scale'
import { unmistakable } from '../tables/typed-number'
import { movePoint } from '../workbook/cell'
import { bare } from './numbered-text'

/** Sums as cells of an estimate give them. */

/** A sum in the unit of its column that is more is rather one in đồng, under a heading it forgot. */
const MOST_SCALED = 10_000_000_000

/** A number of a cell in whole đồng: null where the cell gives none, undefined where it says something else. */
export type Sum = number | null | undefined

export function sumOf(text: string, unit: MoneyUnit): Sum {
  const typed = bare(text)
  if (typed === '' || /^[-–]$/.test(typed)) return null
  // Words of its own, such as "500 nghìn", say more than the heading.
  if (unit === 1 || /\p{L}|₫/u.test(typed)) {
    return isTwofold(typed) ? undefined : (readWhole(typed) ?? undefined)
  }
  const decimal = unmistakable(typed) ?? thousands(typed, unit)
  const moved = decimal === null ? null : movePoint(decimal, unitPlaces[unit])
  if (moved === null || moved.includes('.')) return undefined
  return Number(moved) > MOST_SCALED ? undefined : Number(moved)
}

/** "1.250 triệu" may be one and a quarter or a thousand and more. */
const isTwofold = (text: string) => /^\d+[.,]\d{3}\s*(?:tri|tr|ngh|ng|k|t[ỷỉ])/iu.test(text)

/** "6.500" is thousands of "nghìn đồng"; of "triệu đồng" it may be six and a half. */
const thousands = (text: string, unit: MoneyUnit): string | null =>
  unit === 1_000 && /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? text.replace('.', '') : null

/** "12.5": written with a decimal point, so that no point of the table is one of thousands for sure. */
export const hasDecimalPoint = (text: string): boolean => /^\d+\.\d{1,2}$/.test(bare(text))

type Money = {
  readonly quantity: BudgetLine['quantity']
  readonly unitPrice: BudgetLine['unitPrice']
  readonly isSure: boolean
}

/**
 * Quantity and price that give the amount. Sure when all three agree, or when what the table leaves
 * out follows from what it gives.
 */
export function moneyOf(quantity: Sum, unitPrice: Sum, amount: Sum): Money {
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

/** Money a line can hold; what is too much stays as it was typed. */
export function heldMoney(money: Money, typedQuantity: string, typedPrice: string): Money {
  const held = (value: Entered<number>, most: number, typed: string) =>
    typeof value === 'number' && value > most ? { typed: typed.slice(0, MAX_TYPED) } : value
  const quantity = held(money.quantity, MAX_QUANTITY, typedQuantity)
  const unitPrice = held(money.unitPrice, MAX_MONEY, typedPrice)
  const isHeld = quantity === money.quantity && unitPrice === money.unitPrice
  return { quantity, unitPrice, isSure: money.isSure && isHeld }
}

const TOLD = /(\d[\d.,]*)\s*(triệu|nghìn|ngàn|t[ỷỉ])?\s*(?:đồng|đ(?!\p{L})|vnđ|vnd)/iu

/** The first sum with its unit that a text tells: "Tổng cộng: 17,5 triệu đồng". */
export function sumTold(text: string): number | null {
  const [, figures = '', word = ''] = TOLD.exec(text) ?? []
  return readWhole(`${figures.replace(/[.,]+$/, '')} ${word}`.trim())
}
