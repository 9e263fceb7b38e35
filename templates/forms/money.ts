import type { BudgetLine } from '#shared/plan/budget'
import { budgetSources, wholeAmount } from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { phrase } from '#shared/vietnamese/wording'

/** Room left for a sum that cannot be given yet: seen by whoever signs, unlike a wrong figure. */
const OPEN_FIGURE = '…………'

/** A sum in figures, or the room for it while one of its parts is not known. */
export const moneyFigure = (amount: bigint | null): string =>
  amount === null ? OPEN_FIGURE : formatWhole(amount)

/** Name printed for money whose source is blank. */
export const UNKNOWN_SOURCE = 'Chưa xác định nguồn'

/** `48.500.000 đồng (Bằng chữ: …)`, or the room for the sum while one of its parts is not known. */
export function moneyText(amount: bigint | null): string {
  const words = amount === null ? '' : ` (Bằng chữ: ${moneyInWords(amount)})`
  return `${moneyFigure(amount)} đồng${words}`
}

/** Where the money comes from; a total is null while a part of it is not known. */
export type MoneySource = { name: string; total: bigint | null }

/** The sources that give money, in the order the estimate names them. */
export function moneySources(lines: readonly BudgetLine[]): readonly MoneySource[] {
  return budgetSources(lines)
    .map(({ name, lines: members }) => ({ name: phrase(name), total: wholeAmount(members) }))
    .filter(({ total }) => total !== 0n)
}
