import type { Table, TableCell, TableRow } from '#templates/document/official-document'
import { columnWidths, type ColumnWidth } from '../measures'
import { textWidthMm } from '../text-width'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { element, escapeHtml } from './markup'

/** A data table across the text width; its header row repeats on every page. */
export function drawTable(drawing: Drawing, table: Table, extra: string): string {
  const weights = table.columns.map(({ weight }) => weight)
  const widths = columnWidths(weights, drawing.widthMm)
  const columns = widths.map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`).join('')
  const titles = table.columns
    .map(({ title }) => element('th', 'c', cellParagraphs(title, drawing)))
    .join('')
  const rows = table.rows.map((row) => drawRow(drawing, table, widths, row)).join('')
  const classes = extra === '' ? 'data' : `data ${extra}`
  return element(
    'table',
    classes,
    `${columns}<thead><tr>${titles}</tr></thead><tbody>${rows}</tbody>`,
  )
}

function drawRow(
  drawing: Drawing,
  table: Table,
  widths: readonly ColumnWidth[],
  row: TableRow,
): string {
  if (row.kind === 'group') {
    const content = cellParagraphs(row.text, drawing, row.source)
    return `<tr class="group keep"><td class="left" colspan="${table.columns.length}">${content}</td></tr>`
  }
  const placed = placeCells(table, widths, row.cells)
  const long = placed.some((cell) => isLong(drawing, cell))
  const look = [row.emphasis === 'total' ? 'total' : '', long ? 'long' : '']
    .filter(Boolean)
    .join(' ')
  const cells = placed.map(({ cell, align }) => drawCell(drawing, cell, align)).join('')
  return look === '' ? `<tr>${cells}</tr>` : element('tr', look, cells)
}

type PlacedCell = {
  readonly cell: TableCell
  readonly align: 'left' | 'center' | 'right'
  readonly widthMm: number
}

/** Gives each cell the columns it covers. */
function placeCells(
  table: Table,
  widths: readonly ColumnWidth[],
  cells: readonly TableCell[],
): readonly PlacedCell[] {
  let next = 0
  return cells.map((cell) => {
    const first = next
    next += cell.span ?? 1
    return {
      cell,
      align: table.columns[first]?.align ?? 'left',
      widthMm: widths.slice(first, next).reduce((sum, { mm }) => sum + mm, 0),
    }
  })
}

function drawCell(drawing: Drawing, cell: TableCell, align: PlacedCell['align']): string {
  const content = cellParagraphs(cell.text, drawing, cell.source)
  const classes = align === 'center' ? 'c' : align
  return (cell.span ?? 1) === 1
    ? element('td', classes, content)
    : `<td class="${classes}" colspan="${cell.span ?? 1}">${content}</td>`
}

/** One paragraph for each line of the text. */
function cellParagraphs(text: string, drawing: Drawing, source?: string): string {
  return text
    .split('\n')
    .map((line) => paragraph('t', linked(drawing, source, escapeHtml(line))))
    .join('')
}

/** Whether a row is too high to be kept on one page. */
function isLong(drawing: Drawing, { cell, widthMm }: PlacedCell): boolean {
  const { sizesPt, table } = drawing.measures
  const room = widthMm - 2 * table.paddingMm.horizontal
  const lines = cell.text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(textWidthMm(line, 'regular', sizesPt.table) / room)))
    .reduce((sum, count) => sum + count, 0)
  return lines > table.longestUnbrokenRowLines
}
