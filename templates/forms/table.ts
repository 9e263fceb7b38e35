import type { DocumentFormat } from '#shared/plan/document'
import { tidy } from '#shared/vietnamese/wording'
import type { Source, Table, TableCell, TableRow } from '#templates/document/official-document'
import { measures, textWidth, type Orientation } from '#templates/nd30/measures'
import { textWidthMm } from '#templates/nd30/text-width'
import { fitColumns } from './fit-columns'

/** A column of a list of rows of one kind. */
export type Column<Row> = {
  title: string
  /** Preferred width in millimetres on the page the table stands on. */
  widthMm: number
  align?: 'left' | 'center' | 'right'
  /** Figures and dates: the column grows until its longest word stands on one line. */
  whole?: true
  /** Left out when no row has anything in it. */
  optional?: true
  text: (row: Row) => string
  source?: (row: Row) => Source
}

export type RowGroup<Row> = {
  /** Heading across the table; null for rows without one. */
  title: string | null
  source?: Source
  rows: readonly Row[]
  /** Rows after the group, such as its subtotal. */
  after?: (columns: readonly Column<Row>[]) => readonly TableRow[]
}

export type PageOfTable = { format: DocumentFormat; orientation: Orientation }

/** Lays rows under columns; `after` adds rows at the end, such as the total. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  groups: readonly RowGroup<Row>[],
  page: PageOfTable,
  after: (columns: readonly Column<Row>[]) => readonly TableRow[] = () => [],
): Table {
  const allRows = groups.flatMap((group) => group.rows)
  const shown = columns.filter(
    (column) => column.optional !== true || allRows.some((row) => tidy(column.text(row)) !== ''),
  )
  const rows = [
    ...groups.flatMap((group) => [
      ...(group.title === null ? [] : [groupRow(group.title, group.source)]),
      ...group.rows.map((row) => cellsRow(shown, row)),
      ...(group.after?.(shown) ?? []),
    ]),
    ...after(shown),
  ]
  const widths = fittedWidths(shown, rows, page)
  return {
    kind: 'table',
    columns: shown.map(({ title, align = 'left' }, index) => ({
      title,
      weight: widths[index] ?? 1,
      align,
    })),
    rows,
  }
}

function groupRow(title: string, source: Source | undefined): TableRow {
  const text = tidy(title).replaceAll('\n', ' ')
  return source === undefined ? { kind: 'group', text } : { kind: 'group', text, source }
}

function cellsRow<Row>(columns: readonly Column<Row>[], row: Row): TableRow {
  return {
    kind: 'cells',
    cells: columns.map(({ text, source }) => cell(text(row), source?.(row))),
  }
}

export function cell(text: string, source?: Source): TableCell {
  return source === undefined ? { text: tidy(text) } : { text: tidy(text), source }
}

/** A bold row: a label over the columns before the first figure, then a figure for each column. */
export function totalRow<Row>(
  columns: readonly Column<Row>[],
  label: string,
  figures: ReadonlyMap<string, string>,
): TableRow {
  const first = columns.findIndex((column) => figures.has(column.title))
  const span = first < 1 ? 1 : first
  return {
    kind: 'cells',
    emphasis: 'total',
    cells: [
      { text: label, span },
      ...columns.slice(span).map(({ title }) => ({ text: figures.get(title) ?? '' })),
    ],
  }
}

/** Rows beyond this many are sampled evenly: enough to know what a table holds. */
const ROWS_WEIGHED = 60
/** Longer words, such as web addresses, may break. */
const LONGEST_WORD_MM = 52

/** Preferred widths, changed so that figures and words stay whole and rows stay low. */
function fittedWidths<Row>(
  columns: readonly Column<Row>[],
  rows: readonly TableRow[],
  { format, orientation }: PageOfTable,
): readonly number[] {
  const { sizesPt, table } = measures(format)
  const padding = table.paddingMm.horizontal
  const wordMm = (word: string, isBold: boolean) =>
    textWidthMm(word, isBold ? 'bold' : 'regular', sizesPt.table)
  const longest = columns.map(({ title }) =>
    Math.max(...title.split(/\s+/).map((word) => wordMm(word, true))),
  )
  const weighed: (readonly number[])[][] = [columns.map(({ title }) => [wordMm(title, true)])]
  const every = Math.max(1, Math.ceil(rows.length / ROWS_WEIGHED))
  for (const [rowIndex, row] of rows.entries()) {
    const cells = singleCells(row, columns.length)
    for (const [index, text] of cells.entries()) {
      if (text === null) continue
      const isBold = row.kind === 'cells' && row.emphasis === 'total'
      const isWhole = columns[index]?.whole === true
      for (const word of text.split(/\s+/)) {
        const width = wordMm(word, isBold)
        if (width > (longest[index] ?? 0)) {
          longest[index] = isWhole
            ? width
            : Math.max(longest[index] ?? 0, Math.min(width, LONGEST_WORD_MM))
        }
      }
    }
    if (rowIndex % every === 0 && row.kind === 'cells') {
      weighed.push(cells.map((text) => (text ?? '').split('\n').map((part) => wordMm(part, false))))
    }
  }
  const needs = columns.map(({ widthMm, whole }, index) => ({
    preferredMm: widthMm,
    isWhole: whole === true,
    leastMm: (longest[index] ?? 0) + 2 * padding + 0.6,
  }))
  return fitColumns(needs, weighed, textWidth(format, orientation), padding)
}

/** The text of each column's own cell; null where a cell covers several columns. */
function singleCells(row: TableRow, columnCount: number): readonly (string | null)[] {
  const texts: (string | null)[] = Array.from({ length: columnCount }, () => null)
  if (row.kind === 'group') return texts
  let start = 0
  for (const { text, span = 1 } of row.cells) {
    if (span === 1) texts[start] = text
    start += span
  }
  return texts
}
