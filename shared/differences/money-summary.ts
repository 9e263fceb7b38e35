import type { BudgetLine } from '#shared/plan/budget'
import { budgetGroups, lineAmount, totalAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import { lowerFirst } from '#shared/vietnamese/wording'

type Moved = { readonly name: string; readonly old: bigint; readonly now: bigint }

/** More groups than this are told by the total alone. */
const MOST_GROUPS = 2

/**
 * How the money moved, as people say it: "Kinh phí hội nghị 15 → 12 triệu đồng", or the total when it
 * moved in many places. Blank when nothing moved.
 */
export function moneySummary(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): string | null {
  const moved = movedGroups(before, after)
  if (moved.length === 0) return null
  const [only] = movedLines(before, after)
  const isNamed = moved.every(({ name }) => name !== '')
  if (moved.length === 1 && !isNamed && only?.isOnly === true && only.name !== '') {
    return `Kinh phí “${only.name}” ${movedText(only)}`
  }
  if (moved.length <= MOST_GROUPS && isNamed) {
    return `Kinh phí ${moved.map((group) => `${lowerFirst(group.name)} ${movedText(group)}`).join(', ')}`
  }
  const [old, now] = [totalAmount(before), totalAmount(after)]
  return old === now
    ? `Kinh phí chuyển giữa ${moved.length} nhóm chi, tổng số không đổi`
    : `Kinh phí ${movedText({ old, now })}`
}

function movedGroups(
  before: readonly BudgetLine[],
  after: readonly BudgetLine[],
): readonly Moved[] {
  const totals = (lines: readonly BudgetLine[]) =>
    new Map(budgetGroups(lines).map(({ name, total }) => [name, total]))
  const [old, now] = [totals(before), totals(after)]
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((name) => ({ name, old: old.get(name) ?? 0n, now: now.get(name) ?? 0n }))
    .filter((group) => group.old !== group.now)
}

function movedLines(before: readonly BudgetLine[], after: readonly BudgetLine[]) {
  const amounts = (lines: readonly BudgetLine[]) =>
    new Map(lines.map((line) => [line.id, lineAmount(line) ?? 0n]))
  const [old, now] = [amounts(before), amounts(after)]
  const lines = new Map([...before, ...after].map((line) => [line.id, line]))
  const moved = [...lines.values()]
    .map(({ id, content }) => ({
      name: content.trim(),
      old: old.get(id) ?? 0n,
      now: now.get(id) ?? 0n,
    }))
    .filter((line) => line.old !== line.now)
  return moved.map((line) => ({ ...line, isOnly: moved.length === 1 }))
}

const MILLION = 1_000_000n
/** Two digits after the comma. */
const SHOWN_STEP = 10_000n

/** "15 → 12 triệu đồng"; in whole đồng where millions would not be exact. */
function movedText({ old, now }: Omit<Moved, 'name'>): string {
  const isExact = old % SHOWN_STEP === 0n && now % SHOWN_STEP === 0n
  return isExact && (old >= MILLION || now >= MILLION)
    ? `${millions(old)} → ${millions(now)} triệu đồng`
    : `${formatWhole(old)} → ${formatWhole(now)} đồng`
}

function millions(amount: bigint): string {
  const rest = (amount % MILLION) / SHOWN_STEP
  const decimals = String(rest).padStart(2, '0').replace(/0+$/, '')
  return `${formatWhole(amount / MILLION)}${decimals === '' ? '' : `,${decimals}`}`
}
