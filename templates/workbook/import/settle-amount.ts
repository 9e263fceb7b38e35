import type { BudgetLine } from '#shared/plan/budget'
import { isTyped, type Entered } from '#shared/plan/entered'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { formatWhole } from '#shared/vietnamese/numbers'

/**
 * Brings a line in accord with the amount its table gives: what is missing follows from it, what
 * contradicts it is left to the officer. A line never gets an amount its table does not give.
 */
export function settleAmount(line: BudgetLine, amount: Entered<number>): BudgetLine {
  const { quantity, unitPrice } = line
  if (amount === null || isTyped(quantity) || isTyped(unitPrice)) return line
  if (isTyped(amount))
    return unitPrice === null ? { ...line, unitPrice: amount } : doubtful(line, amount.typed)
  if (quantity !== null && unitPrice !== null) {
    return isSame(quantity, unitPrice, amount) ? line : doubtful(line, formatWhole(amount))
  }
  if (quantity === null && unitPrice === null) {
    return amount === 0 ? line : { ...line, quantity: 1, unitPrice: amount }
  }
  if (unitPrice === null) {
    const price = amount / (quantity ?? 0)
    return Number.isInteger(price) && price <= MAX_MONEY
      ? { ...line, unitPrice: price }
      : doubtful(line, formatWhole(amount))
  }
  const times = amount / unitPrice
  return Number.isInteger(times) && times <= MAX_QUANTITY
    ? { ...line, quantity: times }
    : doubtful(line, formatWhole(amount))
}

/** Figures beyond the 15 that a spreadsheet keeps cannot differ. */
const isSame = (quantity: number, unitPrice: number, amount: number) => {
  const product = BigInt(quantity) * BigInt(unitPrice)
  return product === BigInt(amount) || Number(product).toPrecision(15) === amount.toPrecision(15)
}

/** Price and amount side by side, which no field reads as a number. */
function doubtful(line: BudgetLine, amount: string): BudgetLine {
  const price =
    line.unitPrice === null || isTyped(line.unitPrice) ? '' : formatWhole(line.unitPrice)
  return {
    ...line,
    unitPrice: { typed: `${price} (thành tiền trong tệp: ${amount})`.trim().slice(0, 200) },
  }
}
