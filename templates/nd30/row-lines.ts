import type { TableRow } from '#templates/document/official-document'
import type { ColumnWidth, Measures } from './measures'
import { countLines } from './text-width'

/** Lines of the highest cell of a row: a row longer than a page must be allowed to break. */
export function rowLines(
  row: TableRow,

  widths: readonly ColumnWidth[],
  { sizesPt, table: { paddingMm } }: Measures,
): number {
  if (row.kind === 'group') return 1
  let start = 0
  let most = 1
  for (const { text, span = 1 } of row.cells) {
    const outer = widths.slice(start, start + span).reduce((sum, { mm }) => sum + mm, 0)
    const inner = outer - 2 * paddingMm.horizontal
    const lines = text
      .split('\n')
      .reduce((sum, part) => sum + countLines(part, 'regular', sizesPt.table, inner), 0)
    most = Math.max(most, lines)
    start += span
  }
  return most
}
