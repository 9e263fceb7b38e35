import type { DocumentFormat } from '#shared/plan/document'
import { tidy } from '#shared/vietnamese/wording'
import type { Source, Table, TableCell, TableRow } from '#templates/document/official-document'
import { measures, textWidth, type Orientation } from '#templates/nd30/measures'
import { textWidthMm } from '#templates/nd30/text-width'

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

/** Preferred widths, those of `whole` columns raised to hold their longest word. */
function fittedWidths<Row>(
  columns: readonly Column<Row>[],
  rows: readonly TableRow[],
  { format, orientation }: PageOfTable,
): readonly number[] {
  const { sizesPt, table } = measures(format)
  const whole = textWidth(format, orientation)
  const preferred = columns.reduce((sum, column) => sum + column.widthMm, 0)
  const scale = whole / preferred
  const needs = columns.map((column, index) => {
    if (column.whole !== true) return 0
    const words = rows.flatMap((row) => wordsAt(row, index))
    const longest = Math.max(0, ...words.map((word) => textWidthMm(word, 'bold', sizesPt.table)))
    return longest + 2 * table.paddingMm.horizontal + 0.5
  })
  const raised = columns.map((column, index) => Math.max(column.widthMm * scale, needs[index] ?? 0))
  const excess = raised.reduce((sum, width) => sum + width, 0) - whole
  const givers = raised.map((width, index) => (columns[index]?.whole === true ? 0 : width))
  const giving = givers.reduce((sum, width) => sum + width, 0)
  if (excess <= 0 || giving === 0) return raised
  return raised.map(
    (width, index) => width - Math.min(excess, giving / 2) * ((givers[index] ?? 0) / giving),
  )
}

function wordsAt(row: TableRow, columnIndex: number): readonly string[] {
  if (row.kind === 'group') return []
  let start = 0
  for (const { text, span = 1 } of row.cells) {
    if (start === columnIndex && span === 1) return text.split(/\s+/)
    start += span
  }
  return []
}
