import type { Source, Table, TableCell, TableRow } from '#templates/document/official-document'
import { rowKeepsWithNext, staysWhole } from '../keep'
import { hasHeadings } from '../layout'
import { columnWidths, type ColumnWidth } from '../measures'
import { rowLines } from '../row-lines'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { classList, element, escapeHtml } from './markup'
import { mm } from './style-sheet'

/** A data table across the text width; its heading repeats on every page. */
export function drawTable(drawing: Drawing, table: Table): string {
  const widths = widthsOf(table, drawing.widthMm)
  const columns = widths.map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
  const titles = table.columns.map(({ title }) => `<th>${cellContent(drawing, title)}</th>`)
  const rows = table.rows.map((row, index) => {
    const keep = rowKeepsWithNext(table, index)
    if (row.kind === 'group') return groupRow(drawing, table, row, keep)
    const isLong = rowLines(row, widths, drawing.measures) > longestUnbroken(drawing)
    return cellsRow(drawing, table, row, { isLong, keep })
  })
  const head = hasHeadings(table) ? `<thead><tr>${titles.join('')}</tr></thead>` : ''
  return element('table', 'data', `${columns.join('')}${head}<tbody>${rows.join('')}</tbody>`)
}

/** Whether a table stays on one page. */
export function isWhole({ measures, widthMm }: Drawing, table: Table): boolean {
  return staysWhole(table, widthsOf(table, widthMm), measures)
}

function widthsOf(table: Table, widthMm: number): readonly ColumnWidth[] {
  const weights = table.columns.map(({ weight }) => weight)
  return columnWidths(weights, widthMm)
}

const longestUnbroken = ({ measures }: Drawing) => measures.table.longestUnbrokenRowLines

/** The heading of a group. */
function groupRow(
  drawing: Drawing,
  table: Table,
  { text, source }: Extract<TableRow, { kind: 'group' }>,
  keep: boolean,
): string {
  const content = cellContent(drawing, text, source)
  const cell = `<td colspan="${table.columns.length}">${content}</td>`
  return element('tr', classList('strong', keep && 'keep'), cell)
}

function cellsRow(
  drawing: Drawing,
  table: Table,
  row: Extract<TableRow, { kind: 'cells' }>,
  { isLong, keep }: { readonly isLong: boolean; readonly keep: boolean },
): string {
  let start = 0
  const cells = row.cells.map((cell) => {
    const align = table.columns[start]?.align ?? 'left'
    start += cell.span ?? 1
    return drawCell(drawing, cell, align)
  })
  const high =
    row.heightMm === undefined ? false : drawing.sheet.classFor({ height: mm(row.heightMm) })
  const classes = classList(
    row.emphasis === 'total' && 'strong',
    isLong && 'long',
    keep && 'keep',
    high,
  )
  return classes === '' ? `<tr>${cells.join('')}</tr>` : element('tr', classes, cells.join(''))
}

function drawCell(
  drawing: Drawing,
  { text, source, span = 1 }: TableCell,
  align: 'left' | 'center' | 'right',
): string {
  const content = cellContent(drawing, text, source)
  return span > 1
    ? `<td class="center" colspan="${span}">${content}</td>`
    : element('td', align, content)
}

/** One paragraph for each line of the text. */
function cellContent(drawing: Drawing, text: string, source?: Source): string {
  return text
    .split('\n')
    .map((line) => paragraph('cell', linked(drawing, source, escapeHtml(line))))
    .join('')
}
