import { Refusal } from '#templates/inspect/package/refusal'
import type { Cell } from '../cell'
import { workbookLimits } from './limits'

/** Cells shown as one; rows from 1, columns from 0. */
export type Merge = {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

/**
 * Repeats the text of merged cells in each of them, as people read them. A number is never repeated:
 * a sum merged over three rows would be counted three times.
 */
export function spreadMerged(
  rows: Map<number, (Cell | null)[]>,
  merges: readonly Merge[],
  budget: { cells: number; characters: number },
): void {
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    const content = rows.get(firstRow)?.[firstColumn]
    if (content?.kind !== 'text' || isFigure(content.text)) continue
    const end = Math.min(lastColumn, workbookLimits.columns - 1)
    for (const number of rowsWithin(rows, firstRow, lastRow)) {
      const cells = rows.get(number) ?? []
      for (let column = firstColumn; column <= end; column += 1) {
        if (number === firstRow && column === firstColumn) continue
        budget.cells -= 1
        budget.characters -= content.text.length
        if (budget.cells < 0 || budget.characters < 0) throw new Refusal('tooLong')
        while (cells.length < column) cells.push(null)
        cells[column] ??= { ...content, repeats: column === firstColumn ? 'above' : 'left' }
      }
    }
  }
}

/** Whatever begins or is nothing but figures may be an amount. */
const isFigure = (text: string) => /^[-+(]?\s*\d[\d.,\s]*\D{0,8}$/u.test(text.trim())

/** Rows that are there, so that a merge over a whole column costs nothing. */
const rowsWithin = (rows: ReadonlyMap<number, unknown>, first: number, last: number) =>
  last - first < rows.size
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((row) =>
        rows.has(row),
      )
    : [...rows.keys()].filter((row) => row >= first && row <= last)
