import type { ReadCell, ReadDocument, ReadTable } from '../inspect/read/read-document'
import { isHeading, tableAt, type Heading } from '../tables/find-table'
import { nameColumns } from '../tables/name-columns'
import { isTotalText } from '../tables/total-row'
import { shownText, type Cell, type SheetRow } from '../workbook/cell'
import { shown } from './file-lines'

/** A table as a spreadsheet would hold it, each cell with what merging gives it. */
export type TextTable = {
  readonly rows: readonly SheetRow[]
  /** Paragraphs of each row, to point back at. */
  readonly paragraphs: readonly (readonly number[])[]
  /** Column of each paragraph. */
  readonly columnOf: ReadonlyMap<number, number>
  /** Text right above the table: its title, or the unit of its sums. */
  readonly above: string
}

/** @param without paragraphs of tables inside it that are told on their own */
export function textTable(
  document: ReadDocument,
  table: ReadTable,
  without: ReadonlySet<number> = new Set(),
): TextTable {
  const width = Math.max(
    0,
    ...table.rows.flatMap(({ cells }) => cells.map(({ column, span }) => column + span)),
  )
  const rows: SheetRow[] = []
  const paragraphs: (readonly number[])[] = []
  const columnOf = new Map<number, number>()
  const inCell = (cell: ReadCell) => cell.paragraphs.filter((index) => !without.has(index))
  const textOf = (cell: ReadCell) =>
    inCell(cell)
      .map((index) => document.paragraphs[index])
      .map((paragraph) => (paragraph ? shown(paragraph) : ''))
      .filter((text) => text !== '')
      .join('\n')
  for (const [index, { cells }] of table.rows.entries()) {
    const row = Array.from({ length: width }, (): Cell | null => null)
    for (const cell of cells) {
      for (const paragraph of inCell(cell)) columnOf.set(paragraph, cell.column)
      const above = cell.isContinued ? (rows.at(-1)?.cells[cell.column] ?? null) : null
      const text = cell.isContinued ? shownText(above) : textOf(cell)
      if (text === '') continue
      row[cell.column] = { kind: 'text', text, repeats: cell.isContinued ? 'above' : null }
      const end = Math.min(width, cell.column + cell.span)
      for (let at = cell.column + 1; at < end; at += 1) {
        row[at] = { kind: 'text', text, repeats: 'left' }
      }
    }
    rows.push({ number: index + 1, cells: row })
    paragraphs.push(cells.flatMap(inCell))
  }
  const first = paragraphs.flat()[0] ?? 0
  const above = document.paragraphs
    .slice(Math.max(0, first - 6), first)
    .filter(({ cell }) => cell === null)
    .map(({ plain }) => plain)
    .join('\n')
  return { rows, paragraphs, columnOf, above }
}

/** Columns by the field their heading names. */
export type Columns<F extends string> = ReadonlyMap<F, number>

export type Layout<F extends string> = {
  readonly columns: Columns<F>
  readonly headings: readonly Heading[]
  /** Rows down to the last of the heading. */
  readonly headRows: number
  /** Text over the heading, in the table and above it. */
  readonly above: string
}

/** Rows that may stand over the heading in its table: a title, the unit of the sums. */
const MOST_ABOVE = 2

type LayoutWords<F extends string> = {
  /** What the heading of each field says. */
  readonly words: readonly (readonly [F, RegExp])[]
  /** Whether a name is a field. */
  readonly isField?: (name: F) => boolean
  /** Year of the plan. */
  readonly year: number
}

/**
 * Finds the heading of a table by its words, in any order of columns.
 * @returns null when the fields that must be there are not
 */
export function layoutOf<F extends string>(
  table: TextTable,
  needed: readonly F[],
  { words, isField = () => true, year }: LayoutWords<F>,
): Layout<F> | null {
  for (let start = 0; start <= MOST_ABOVE; start += 1) {
    const row = table.rows[start]
    // A numbered row is the first that says something; no heading goes on past it.
    if (!row || isNumbered(row)) break
    if (!isHeading(row)) continue
    const { headings, firstRow, above } = tableAt(table.rows, start)
    const columns = nameColumns(headings, words, { isField, year })
    if (firstRow < table.rows.length && needed.every((field) => columns.has(field))) {
      return { columns, headings, headRows: firstRow, above: `${table.above}\n${above}` }
    }
  }
  return null
}

/** What the cells of a row say of themselves, not by being merged with the one at their left. */
export const textsOf = ({ cells }: SheetRow): readonly string[] => cells.map(ownText)

/** What a cell says, or nothing where it goes on with the one at its left. */
export const ownText = (content: Cell | null | undefined): string =>
  content?.kind === 'text' && content.repeats === 'left' ? '' : shownText(content ?? null)

/** "1 | Họp thôn | …": its number in front, words behind. */
const isNumbered = (row: SheetRow) => {
  const texts = textsOf(row)
  return /^\d{1,3}[.)]?$/.test(texts[0] ?? '') && texts.some((cell) => /\p{L}{2}/u.test(cell))
}

/** A row that says one thing across: the heading of a group. */
export const isGroupRow = ({ cells }: SheetRow): boolean => {
  const texts = cells.map(shownText).filter((text) => text !== '')
  return new Set(texts).size === 1 && texts.length > 1
}

export const isTotalRow = (row: SheetRow): boolean =>
  textsOf(row)
    .filter((text) => text !== '')
    .slice(0, 2)
    .some(isTotalText)
