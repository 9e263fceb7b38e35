import { plainText } from '../../read/plain-text'
import { readWhole } from '#shared/vietnamese/numbers'
import type { ReadDocument, ReadRow, ReadTable } from '../../read/read-document'

/** Tables and sums. The decree says nothing of them. */

export function cellText(document: ReadDocument, row: ReadRow | undefined, column: number): string {
  const cell = row?.cells.find((each) => each.column === column)
  return plainText(
    (cell?.paragraphs ?? []).map((index) => document.paragraphs[index]?.text ?? '').join(' '),
  )
}

/** The first that says something: cells of a total row may be blank. */
export function firstParagraph({ paragraphs }: ReadDocument, row: ReadRow | undefined) {
  const own = (row?.cells ?? [])
    .flatMap((cell) => cell.paragraphs)
    .map((index) => paragraphs[index])
  return own.find((paragraph) => paragraph && paragraph.plain !== '') ?? own[0]
}

/** Tables of figures; without lines only those that end in a total, as letterheads have none either. */
export const ruled = (document: ReadDocument): readonly ReadTable[] =>
  document.tables.filter(
    ({ hasBorders, rows }) => rows.length > 1 && (hasBorders || isTotalRow(document, rows.at(-1))),
  )

export const isTotalRow = (document: ReadDocument, row: ReadRow | undefined): boolean =>
  row?.cells.some((cell) => TOTAL.test(cellText(document, row, cell.column))) ?? false

export const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?:\s*\((?:đồng|[A-Z\d+\s]+)\))?\s*:?$/iu

/** Amounts of money columns: thousands, never row numbers. */
export function amount(text: string): number | null {
  // "5,000,000": two groups are no decimals.
  const value = readWhole(/^\d{1,3}(?:,\d{3}){2,}$/.test(text) ? text.replaceAll(',', '.') : text)
  return value !== null && (value >= 1_000 || text === '0') ? value : null
}

export const format = (value: number) => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.')
