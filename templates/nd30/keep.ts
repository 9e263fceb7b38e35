import type { Block, Paragraph, Table } from '#templates/document/official-document'
import type { ColumnWidth, Measures } from './measures'
import { rowLines } from './row-lines'
import { textWidthMm } from './text-width'

/**
 * Whether a block must stay on the page of the next one: headings, a sentence that announces what
 * follows, a paragraph before the one short line that ends its clause. A signature never stands alone:
 * the last paragraph stays with it, and the one before where the last is a single line.
 * @param isSigned whether the closing block follows the blocks
 */
export function keepsWithNext(
  blocks: readonly Block[],
  index: number,
  measured: Measures,
  widthMm: number,
  isSigned: boolean,
): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || block.kind === 'table') return false
  if (block.kind === 'heading') return true
  if (!next) return isSigned
  if (next.kind === 'table' || announces(block)) return true
  return next.kind === 'paragraph' && ends(blocks[index + 2]) && isOneLine(next, measured, widthMm)
}

/** A table of no more lines than this, its heading apart, is not broken across pages. */
const SMALL_TABLE_LINES = 14

/** Whether a table is small enough to stay on one page. */
export function staysWhole(
  table: Table,
  widths: readonly ColumnWidth[],
  measured: Measures,
): boolean {
  if (table.rows.length > SMALL_TABLE_LINES) return false
  const lines = table.rows.reduce((sum, row) => sum + rowLines(row, widths, measured), 0)
  return lines <= SMALL_TABLE_LINES
}

/** Whether a row must stay on the page of the next one: a group's heading, the row before a total. */
export function rowKeepsWithNext(table: Table, index: number): boolean {
  const row = table.rows[index]
  const next = table.rows[index + 1]
  if (!row || !next) return false
  return row.kind === 'group' || (next.kind === 'cells' && next.emphasis === 'total')
}

const textOf = ({ runs }: Paragraph) => runs.map((run) => run.text).join('')
const announces = (paragraph: Paragraph) => textOf(paragraph).endsWith(':')
const ends = (block: Block | undefined) => block === undefined || block.kind === 'heading'

function isOneLine(paragraph: Paragraph, measured: Measures, widthMm: number): boolean {
  const width = textWidthMm(textOf(paragraph), 'regular', measured.sizesPt.body)
  return width + measured.firstLineIndentMm <= widthMm
}
