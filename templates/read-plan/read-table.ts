import type { ReadDocument, ReadTable } from '../inspect/read/read-document'
import { shown } from './file-lines'

/** A table as its rows of texts, each cell with what merging gives it. */
export type TextTable = {
  readonly rows: readonly (readonly string[])[]
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
  const rows: string[][] = []
  const paragraphs: (readonly number[])[] = []
  const columnOf = new Map<number, number>()
  const shownAt = (index: number) => {
    const paragraph = document.paragraphs[index]
    return paragraph ? shown(paragraph) : ''
  }
  for (const { cells } of table.rows) {
    const row = Array.from({ length: width }, () => '')
    const inRow = cells.map((cell) => cell.paragraphs.filter((index) => !without.has(index)))
    for (const [position, { column, span, isContinued }] of cells.entries()) {
      for (const index of inRow[position] ?? []) columnOf.set(index, column)
      const own = (inRow[position] ?? [])
        .map(shownAt)
        .filter((text) => text !== '')
        .join('\n')
      const text = isContinued ? (rows.at(-1)?.[column] ?? '') : own
      for (let at = column; at < Math.min(width, column + Math.max(1, span)); at += 1)
        row[at] = text
    }
    rows.push(row)
    paragraphs.push(inRow.flat())
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
  /** Rows the heading takes. */
  readonly headRows: number
}

/**
 * Finds the heading of a table by its words, in any order of columns.
 * @param words what the heading of each field says
 * @returns null when the fields that must be there are not
 */
export function layoutOf<F extends string>(
  table: TextTable,
  words: readonly (readonly [F, RegExp])[],
  needed: readonly F[],
): Layout<F> | null {
  for (const headRows of [1, 2, 3]) {
    const head = table.rows.slice(0, headRows)
    if (head.length < headRows || table.rows.length <= headRows) break
    // A numbered row is the first that says something; no heading goes on past it.
    if (headRows > 1 && isNumbered(head.at(-1) ?? [])) break
    const columns = new Map<F, number>()
    const width = head[0]?.length ?? 0
    for (let column = 0; column < width; column += 1) {
      const heading = [...new Set(head.map((row) => row[column] ?? ''))].join(' ').trim()
      const field = heading.length < 80 ? fieldNamed(heading, words, columns) : null
      if (field !== null) columns.set(field, column)
    }
    if (needed.every((field) => columns.has(field))) {
      return { columns, headRows: headRows + countOfIndexRows(table.rows, headRows) }
    }
  }
  return null
}

/** The field a heading names first: "Nội dung, thông điệp" is the content. */
export function fieldNamed<F extends string>(
  heading: string,
  words: readonly (readonly [F, RegExp])[],
  taken: ReadonlyMap<F, number>,
): F | null {
  const named = words
    .filter(([field]) => !taken.has(field))
    .map(([field, said]) => ({ field, at: heading.search(said) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  return named[0]?.field ?? null
}

/** Rows such as "(1) (2) (3)" or "A B 1 2 3=1x2" under a heading. */
export function countOfIndexRows(rows: TextTable['rows'], from: number): number {
  const row = rows[from]
  const isIndex = row?.every((cell) => /^\(?[A-Z\d]{0,2}\)?(?:\s*=.*)?$/u.test(cell)) ?? false
  return isIndex && row?.some((cell) => cell !== '') && !isSparse(row) ? 1 : 0
}

/** "1 | Họp thôn | …": its number in front, words behind. */
const isNumbered = (row: readonly string[]) =>
  /^\d{1,3}[.)]?$/.test(row[0] ?? '') && row.some((cell) => /\p{L}{2}/u.test(cell))

/** Says too little to number columns: the number and the heading of a group. */
const isSparse = (row: readonly string[]) => row.filter((cell) => cell !== '').length < 3

/** A row that says one thing across: the heading of a group. */
export const isGroupRow = (row: readonly string[]): boolean => {
  const said = new Set(row.filter((cell) => cell !== ''))
  return said.size === 1 && row.filter((cell) => cell !== '').length > 1
}

export const isTotalRow = (row: readonly string[]): boolean =>
  row.some(
    (cell) =>
      /^(?:tổng cộng|tổng số|tổng|cộng|tổng kinh phí)\s*(?:\(|:|$)/iu.test(cell) ||
      // "Cộng A", "Cộng mục 1"; not "Cộng đồng dân cư".
      /^(?:Cộng|CỘNG) (?:[A-HIVX\d(]|mục|nhóm|phần|MỤC|NHÓM|PHẦN)/u.test(cell),
  )
