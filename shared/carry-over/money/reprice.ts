import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import { MAX_MONEY } from '#shared/plan/primitives'
import { totalAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'

/** Prices are rounded to one of these, in đồng. */
export const roundings = [1, 10, 100, 1_000, 10_000, 100_000] as const
export type Rounding = (typeof roundings)[number]

export type MoneyChoices = {
  /** The coarsest; a price too small for it is rounded to a finer one. */
  readonly rounding: Rounding
  /**
   * Percent by which prices change, by the group's name as the lines give it, without outer spaces;
   * groups not named are kept.
   */
  readonly percents: Readonly<Record<string, number | undefined>>
}

/** A line with its new quantity and price, and how the price came about. */
export type RepricedLine = { readonly line: BudgetLine; readonly why: string }

export function repriceLine(line: BudgetLine, { percents, rounding }: MoneyChoices): RepricedLine {
  const percent = percents[line.group.trim()] ?? 0
  const price = known(line.unitPrice)
  if (price === null || percent === 0) return { line, why: '' }
  const { scaled, step } = stepped(price, percent, rounding)
  const unitPrice = Math.min(MAX_MONEY, Math.max(0, scaled))
  const sign = percent > 0 ? '+' : '-'
  const share = String(Math.abs(percent)).replace('.', ',')
  const finer =
    step === rounding
      ? ''
      : ` Làm tròn đến ${formatWhole(rounding)} đồng thì lệch quá nửa mức ${percent > 0 ? 'tăng' : 'giảm'}.`
  return {
    line: { ...line, unitPrice },
    why: `Đơn giá ${formatWhole(price)} đồng ${sign} ${share}%, làm tròn đến ${formatWhole(step)} đồng (từ một nửa trở lên làm tròn lên).${finer}`,
  }
}

/**
 * The new price by the coarsest step up to the chosen one that moves it by no more than half of what
 * was asked for: 400 đồng and 10% more is 440, not 0. Exact to a thousandth of a percent, half up:
 * money is not left to floating point.
 */
function stepped(
  price: number,
  percent: number,
  rounding: Rounding,
): { readonly scaled: number; readonly step: Rounding } {
  const whole = BigInt(price) * 100_000n
  const parts = BigInt(100_000 + Math.round(percent * 1_000))
  const value = BigInt(price) * (parts > 0n ? parts : 0n)
  const asked = distance(value, whole)
  const tries = roundings.filter((step) => step <= rounding).toReversed()
  const step =
    tries.find((each) => 2n * distance(nearest(value, each) * 100_000n, value) <= asked) ?? 1
  const scaled = Number(nearest(value, step))
  return { scaled: scaled === 0 && value > 0n ? 1 : scaled, step }
}

/** @param value hundred-thousandths of a đồng */
function nearest(value: bigint, step: Rounding): bigint {
  const divisor = 100_000n * BigInt(step)
  return ((value + divisor / 2n) / divisor) * BigInt(step)
}

const distance = (a: bigint, b: bigint) => (a < b ? b - a : a - b)

/** Old, new and difference, for a group or the whole. */
export type MoneyTotal = {
  readonly name: string
  readonly old: bigint
  readonly next: bigint
  readonly difference: bigint
}

export type MoneyTotals = { readonly groups: readonly MoneyTotal[]; readonly whole: MoneyTotal }

/** Totals by group in the order the groups first appear, last year's first; lines dropped count as 0. */
export function moneyTotals(old: readonly BudgetLine[], next: readonly BudgetLine[]): MoneyTotals {
  const names = new Set([...old, ...next].map(({ group }) => group.trim()))
  return {
    groups: [...names].map((name) => {
      const inGroup = ({ group }: BudgetLine) => group.trim() === name
      return total(name, old.filter(inGroup), next.filter(inGroup))
    }),
    whole: total('', old, next),
  }
}

function total(name: string, old: readonly BudgetLine[], next: readonly BudgetLine[]): MoneyTotal {
  const [before, after] = [totalAmount(old), totalAmount(next)]
  return { name, old: before, next: after, difference: after - before }
}
