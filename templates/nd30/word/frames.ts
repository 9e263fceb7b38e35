import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
} from 'docx'
import type { ColumnWidth } from '../measures'

/** A table without borders or padding that holds parts side by side. */
export function frame(
  columns: readonly [ColumnWidth, ColumnWidth],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  const [left, right] = columns
  return new Table({
    width: { size: left.dxa + right.dxa, type: WidthType.DXA },
    columnWidths: [left.dxa, right.dxa],
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    rows: rows.map(
      ([leftParts, rightParts]) =>
        new TableRow({
          cantSplit: true,
          children: [frameCell(left, leftParts), frameCell(right, rightParts)],
        }),
    ),
  })
}

function frameCell(column: ColumnWidth, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: column.dxa, type: WidthType.DXA },
    children: [...children],
  })
}

const NO_MARGINS = { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
