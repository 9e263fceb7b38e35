import type { BudgetLine } from '#shared/plan/budget'
import { isTyped, type Typed } from '#shared/plan/entered'
import { MAX_MONEY, MAX_QUANTITY } from '#shared/plan/primitives'
import { formatWhole, readWhole } from '#shared/vietnamese/numbers'

type Price = Pick<BudgetLine, 'quantity' | 'unitPrice'>

/**
 * Brings a line in accord with the amount its table gives: what is missing follows from it, what
 * contradicts it is left to the officer. A line never gets an amount its table does not give.
 * @param text the amount in whole đồng, or what stands in its place
 */
export function settleAmount(line: Price, text: string): Price {
  const amount = amountOf(text)
  const { quantity, unitPrice } = line
  if (amount === null || isTyped(quantity) || isTyped(unitPrice)) return line
  if (isTyped(amount))
    return unitPrice === null ? { ...line, unitPrice: amount } : doubtful(line, text)
  if (quantity !== null && unitPrice !== null) {
    return isSame(BigInt(quantity) * BigInt(unitPrice), amount) ? line : doubtful(line, text)
  }
  if (quantity === null && unitPrice === null) {
    return amount === 0n ? line : completed(line, 1n, amount)
  }
  const known = BigInt(quantity ?? unitPrice ?? 0)
  if (known === 0n || amount % known !== 0n) return doubtful(line, text)
  return quantity === null
    ? completed(line, amount / known, known)
    : completed(line, known, amount / known)
}

function amountOf(text: string): bigint | Typed | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (/^\d{1,24}$/.test(trimmed)) return BigInt(trimmed)
  const whole = readWhole(trimmed)
  return whole === null ? { typed: text.slice(0, 200) } : BigInt(whole)
}

function completed(line: Price, quantity: bigint, unitPrice: bigint): Price {
  return quantity > BigInt(MAX_QUANTITY) || unitPrice > BigInt(MAX_MONEY)
    ? doubtful(line, String(quantity * unitPrice))
    : { quantity: Number(quantity), unitPrice: Number(unitPrice) }
}

/** Figures beyond the 15 that a spreadsheet keeps cannot differ. */
const isSame = (product: bigint, amount: bigint) =>
  product === amount || Number(product).toPrecision(15) === Number(amount).toPrecision(15)

/** Price and amount side by side, which no field reads as a number. */
function doubtful({ quantity, unitPrice }: Price, text: string): Price {
  const price = unitPrice === null || isTyped(unitPrice) ? '' : formatWhole(unitPrice)
  const amount = /^\d+$/.test(text) ? formatWhole(BigInt(text)) : text
  const typed = `${price} (thành tiền trong tệp: ${amount})`.trim().slice(0, 200)
  return { quantity, unitPrice: { typed } }
}
