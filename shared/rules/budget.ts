import type { BudgetLine } from '#shared/plan/budget'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'

/** Sums of the estimate, in whole đồng, as `bigint`: exact whatever the size of the plan. */

/** Quantity × unit price, or null while either is blank or unread. */
export function lineAmount(line: Pick<BudgetLine, 'quantity' | 'unitPrice'>): bigint | null {
  const quantity = known(line.quantity)
  const unitPrice = known(line.unitPrice)
  return quantity === null || unitPrice === null ? null : BigInt(quantity) * BigInt(unitPrice)
}

/** Sum of the lines whose amount is known. */
export function totalAmount(lines: readonly BudgetLine[]): bigint {
  return lines.reduce((sum, line) => sum + (lineAmount(line) ?? 0n), 0n)
}

/**
 * Sum of lines that all have an amount; null while one that says something has none, because a sum
 * that passes over it would be signed as the whole.
 */
export function wholeAmount(lines: readonly BudgetLine[]): bigint | null {
  const isOpen = (line: BudgetLine) => line.content.trim() !== '' && lineAmount(line) === null
  return lines.some(isOpen) ? null : totalAmount(lines)
}

/** The lines that share a name, and their sum; a name is compared without outer spaces. */
export type BudgetGroup = {
  /** Blank when the lines give none. */
  readonly name: string
  readonly lines: readonly BudgetLine[]
  readonly total: bigint
}

/** Lines under their headings, in the order the headings first appear. */
export function budgetGroups(lines: readonly BudgetLine[]): readonly BudgetGroup[] {
  const groups = groupsBy(lines, (line) => line.group)
  // What is in no group is "Chi khác", which stands last.
  return [...groups.filter(({ name }) => name !== ''), ...groups.filter(({ name }) => name === '')]
}

/** Lines by funding source, in the order the sources first appear. */
export function budgetSources(lines: readonly BudgetLine[]): readonly BudgetGroup[] {
  return groupsBy(lines, (line) => line.fundingSource)
}

function groupsBy(
  lines: readonly BudgetLine[],
  nameOf: (line: BudgetLine) => string,
): readonly BudgetGroup[] {
  const byName = new Map<string, BudgetLine[]>()
  for (const line of lines) {
    const name = nameOf(line).trim()
    const group = byName.get(name)
    if (group) group.push(line)
    else byName.set(name, [line])
  }
  return [...byName].map(([name, members]) => ({
    name,
    lines: members,
    total: totalAmount(members),
  }))
}

/** Money by the quarter it is spent in. */
export type QuarterTotals = {
  readonly quarters: readonly [bigint, bigint, bigint, bigint]
  /** Lines spread over the year. */
  readonly wholeYear: bigint
  readonly total: bigint
}

export function quarterTotals(lines: readonly BudgetLine[]): QuarterTotals {
  const inQuarter = (quarter: number | null) =>
    totalAmount(lines.filter((line) => line.quarter === quarter))
  return {
    quarters: [inQuarter(1), inQuarter(2), inQuarter(3), inQuarter(4)],
    wholeYear: inQuarter(null),
    total: totalAmount(lines),
  }
}

/** What an activity costs: the lines it names, apart from those it shares with other activities. */
export type ActivityCost = {
  readonly own: bigint
  /** Lines that other activities name too; their money cannot be told apart. */
  readonly shared: readonly BudgetLine[]
}

/** Cost of every activity by its id; null when it names no line of the estimate. */
export function activityCosts(
  plan: Pick<Plan, 'activities' | 'budgetLines'>,
): ReadonlyMap<string, ActivityCost | null> {
  const lines = new Map(plan.budgetLines.map((line) => [line.id, line]))
  const users = new Map<string, number>()
  for (const activity of plan.activities) {
    for (const id of new Set(activity.budgetLineIds)) users.set(id, (users.get(id) ?? 0) + 1)
  }
  return new Map(
    plan.activities.map((activity) => {
      const named = [...new Set(activity.budgetLineIds)].flatMap((id) => lines.get(id) ?? [])
      const own = named.filter((line) => users.get(line.id) === 1)
      const shared = named.filter((line) => users.get(line.id) !== 1)
      return [activity.id, named.length === 0 ? null : { own: totalAmount(own), shared }]
    }),
  )
}
