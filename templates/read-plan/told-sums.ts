import { ownText } from './read-table'
import { sumTold, type Sum } from './money-cells'
import type { SheetRow } from '../workbook/cell'

/** Sums a file tells besides those of its lines, held against what was read. */

/** A row that tells a sum of lines below it, as the heading of a group, or of those above it. */
export type ToldSum = {
  readonly at: number
  readonly kind: 'group' | 'total'
  /** Lines above it. */
  readonly after: number
  readonly sum: Sum
}

/**
 * The told sums that agree with the lines. That of a group is of the lines that follow, however many;
 * a total is of those between it and another such row, or the first or last line.
 * @param amounts of the lines, in order
 */
export function agreeing(
  told: readonly ToldSum[],
  amounts: readonly number[],
): ReadonlySet<number> {
  const sumsBefore = [0]
  for (const amount of amounts) sumsBefore.push((sumsBefore.at(-1) ?? 0) + amount)
  const sumBefore = (after: number) => sumsBefore[after] ?? 0
  const ends = [0, amounts.length, ...told.map(({ after }) => after)].map(sumBefore)
  const agrees = ({ kind, after, sum }: ToldSum) =>
    kind === 'group'
      ? sumsBefore.slice(after + 1).some((end) => end - sumBefore(after) === sum)
      : ends.some((end) => Math.abs(sumBefore(after) - end) === sum)
  return new Set(told.filter(agrees).map(({ at }) => at))
}

/** The sum of a total: in its column, or told in its words. */
export function sumOfTotal(row: SheetRow, inColumn: Sum): Sum {
  if (typeof inColumn === 'number') return inColumn
  return sumTold(row.cells.map(ownText).join(' ')) ?? inColumn
}

const IN_PROSE =
  /(?:tổng (?:cộng|số|kinh phí|dự toán|chi|mức)|kinh phí thực hiện)[^\n;]*?(?<![\d.,])\d[\d.,]*\s*(?:triệu|nghìn|ngàn|t[ỷỉ])?\s*(?:đồng|đ(?!\p{L})|vnđ|vnd)/giu

/** Totals that prose tells: "Tổng kinh phí thực hiện: 45.000.000 đồng". */
export const totalsInProse = (texts: readonly string[]): readonly number[] =>
  texts.flatMap((text) => (text.match(IN_PROSE) ?? []).flatMap((told) => sumTold(told) ?? []))
