import type { Source, Table, TableCell, TableRow } from '#templates/document/official-document'
import { columnWidths } from '../measures'
import { rowLines } from '../row-lines'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { classList, element, escapeHtml } from './markup'

/** A data table across the text width; its heading repeats on every page. */
export function drawTable(drawing: Drawing, table: Table): string {
  const weights = table.columns.map(({ weight }) => weight)
  const widths = columnWidths(weights, drawing.widthMm)
  const columns = widths.map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
  const titles = table.columns.map(({ title }) => `<th>${cellContent(drawing, title)}</th>`)
  const rows = table.rows.map((row, index) => {
    if (row.kind === 'group') return groupRow(drawing, table, row.text, row.source)
    const isLong = rowLines(row, widths, drawing.measures) > longestUnbroken(drawing)
    return cellsRow(drawing, table, row, {
      isLong,
      keep: isTotal(table.rows[index + 1]),
    })
  })
  return element(
    'table',
    'data',
    `${columns.join('')}<thead><tr>${titles.join('')}</tr></thead><tbody>${rows.join('')}</tbody>`,
  )
}

const longestUnbroken = ({ measures }: Drawing) => measures.table.longestUnbrokenRowLines
const isTotal = (row: TableRow | undefined) => row?.kind === 'cells' && row.emphasis === 'total'

/** The heading of a group, never left at the foot of a page. */
function groupRow(drawing: Drawing, table: Table, text: string, source?: Source): string {
  const content = cellContent(drawing, text, source)
  return element('tr', 'strong keep', `<td colspan="${table.columns.length}">${content}</td>`)
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
  const classes = classList(isTotal(row) && 'strong', isLong && 'long', keep && 'keep')
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
