import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type {
  Table as ModelTable,
  TableColumn,
  TableRow as ModelRow,
} from '#templates/document/official-document'
import { hasHeadings } from '../layout'
import { rowKeepsWithNext, staysWhole } from '../keep'
import { columnWidths, type ColumnWidth, type Measures } from '../measures'
import { rowLines } from '../row-lines'
import { STYLE } from './styles'
import { run } from './text'
import { dxaOfMm, eighths } from './units'

/** A ruled table over the text width, widths fixed in DXA, its heading repeated on every page. */
export function wordTable(table: ModelTable, widthMm: number, measured: Measures): Table {
  const widths = columnWidths(
    table.columns.map((column) => column.weight),
    widthMm,
  )
  const isWhole = staysWhole(table, widths, measured)
  const line = {
    style: BorderStyle.SINGLE,
    size: eighths(measured.table.borderPt),
    color: '000000',
  }
  const { horizontal, vertical } = measured.table.paddingMm
  return new Table({
    width: { size: sumDxa(widths), type: WidthType.DXA },
    columnWidths: widths.map((width) => width.dxa),
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: {
      left: dxaOfMm(horizontal),
      right: dxaOfMm(horizontal),
      top: dxaOfMm(vertical),
      bottom: dxaOfMm(vertical),
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...(hasHeadings(table) ? [headerRow(table.columns, widths)] : []),
      ...table.rows.map((row, index) =>
        bodyRow(
          row,
          table,
          widths,
          measured,
          (isWhole && index < table.rows.length - 1) || rowKeepsWithNext(table, index),
        ),
      ),
    ],
  })
}

const sumDxa = (widths: readonly ColumnWidth[]) => widths.reduce((sum, { dxa }) => sum + dxa, 0)

function headerRow(columns: readonly TableColumn[], widths: readonly ColumnWidth[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cellOf(column.title, {
        dxa: widths[index]?.dxa ?? 0,
        alignment: AlignmentType.CENTER,
        bold: true,
        middle: true,
        keepNext: true,
      }),
    ),
  })
}

/** Rows stay whole on a page, but a very long one may break: it might not fit on any. */
function bodyRow(
  row: ModelRow,
  table: ModelTable,
  widths: readonly ColumnWidth[],
  measured: Measures,
  keepNext: boolean,
): TableRow {
  if (row.kind === 'group') {
    return new TableRow({
      cantSplit: true,
      children: [
        cellOf(row.text, {
          dxa: sumDxa(widths),
          span: widths.length,
          alignment: AlignmentType.LEFT,
          bold: true,
          keepNext,
        }),
      ],
    })
  }
  const bold = row.emphasis === 'total'
  const cells: TableCell[] = []
  let start = 0
  for (const { text, span = 1 } of row.cells) {
    cells.push(
      cellOf(text, {
        dxa: sumDxa(widths.slice(start, start + span)),
        span,
        alignment:
          span > 1 ? AlignmentType.CENTER : ALIGNMENTS[table.columns[start]?.align ?? 'left'],
        bold,
        keepNext,
      }),
    )
    start += span
  }
  const isLong = rowLines(row, widths, measured) > measured.table.longestUnbrokenRowLines
  return new TableRow({
    cantSplit: !isLong,
    ...(row.heightMm === undefined
      ? {}
      : { height: { value: dxaOfMm(row.heightMm), rule: HeightRule.ATLEAST } }),
    children: cells,
  })
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

type CellLook = {
  dxa: number
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  span?: number
  bold?: boolean
  middle?: boolean
  keepNext?: boolean
}

function cellOf(
  text: string,
  { dxa, alignment, span = 1, bold = false, middle = false, keepNext = false }: CellLook,
): TableCell {
  return new TableCell({
    width: { size: dxa, type: WidthType.DXA },
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          style: STYLE.tableText,
          alignment,
          ...(keepNext ? { keepNext: true } : {}),
          children: line === '' ? [] : [run(line, { bold })],
        }),
    ),
  })
}
