import { shownText, type SheetRow } from '../workbook/cell'
import { bare, numberedText } from './numbered-text'
import {
  isGroupRow,
  isTotalRow,
  ownText,
  textsOf,
  type Columns,
  type TextTable,
} from './read-table'

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

/** Rows below the heading that say something of their own: no totals, no headings of groups. */
export const dataRows = (
  table: TextTable,
  headRows: number,
): readonly { readonly row: SheetRow; readonly at: number }[] =>
  table.rows
    .map((row, at) => ({ row, at }))
    .slice(headRows)
    .filter(
      ({ row }) => textsOf(row).some((text) => text !== '') && !isTotalRow(row) && !isGroupRow(row),
    )

export const cellOf =
  <F extends string>(columns: Columns<F>, { cells }: SheetRow) =>
  (field: F): string =>
    ownText(cells[columns.get(field) ?? -1])

/**
 * A row as the file shows it. Of what is merged with the row above words alone are told again: a sum
 * is not meant for each row.
 */
export const shownRow = ({ cells }: SheetRow): string =>
  cells
    .filter(
      (content) =>
        content?.kind !== 'text' ||
        content.repeats === null ||
        (content.repeats === 'above' && /\p{L}{2}/u.test(content.text)),
    )
    .map(shownText)
    .filter((text) => text !== '')
    .join(' | ')

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
  /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXLC]{1,6}|[A-Za-zđĐ])[.)]*$/u.test(text) ? text : ''
