import { bare, numberedText } from './numbered-text'
import { isGroupRow, isTotalRow, type Columns, type TextTable } from './read-table'

/** A row of a list as a table gives it. */
export type ReadRow<T> = {
  readonly row: T
  /** Position in the table. */
  readonly at: number
  /** Nothing about it had to be guessed. */
  readonly isSure: boolean
  /** Words of its cells that it holds in another way. */
  readonly understood: string
}

export type RowOptions = { readonly year: number; readonly newId: () => string }

export const POSITION = /^(?:stt|tt|số tt|số thứ tự|s\.?tt)\b/iu

/** A row below the heading, by its position in the table. */
type PlacedRow = { readonly row: readonly string[]; readonly at: number }

export const rowsBelow = (table: TextTable, headRows: number): readonly PlacedRow[] =>
  table.rows.map((row, at) => ({ row, at })).slice(headRows)

/** Rows that say something of their own: no totals, no headings of groups. */
export const dataRows = (table: TextTable, headRows: number): readonly PlacedRow[] =>
  rowsBelow(table, headRows).filter(
    ({ row }) => row.some((cell) => cell !== '') && !isTotalRow(row) && !isGroupRow(row),
  )

export const cellOf =
  <F extends string>(columns: Columns<F>, row: readonly string[]) =>
  (field: F): string =>
    row[columns.get(field) ?? -1] ?? ''

export const flat = (text: string) => text.replace(/\s*\n\s*/g, '; ')
export const listOf = (text: string): string[] =>
  text
    .split(/\n|;/)
    .map((part) => bare(numberedText(part.trim()).words))
    .filter((part) => part !== '')

/** The number of a group alone: "I.", "A". */
export const isHeadingRow = (position: string) => /^(?:[IVX]+|[A-H])\.?$/u.test(position)

/** A number of a row says nothing that its place does not. */
export const rowNumber = (text: string): string =>
  /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,3}|[IVXLC]{1,6}|[A-Za-zđĐ])[.)]*$/u.test(text) ? text : ''
