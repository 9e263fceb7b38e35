import { shownText, type Cell, type SheetRow } from '../workbook/cell'
import { LONGEST_HEADING } from './name-columns'
import { isUnitText } from './scale'

/** Heading of a column. */
export type Heading = {
  /** All of its rows, the headings over several columns before its own. */
  readonly text: string
  /** The lowest row, which names this column alone; blank in columns it is merged over but the first. */
  readonly own: string
}

/** Where a table stands in its sheet. */
export type FoundTable = {
  /** Index of the heading's first row; null when the columns have no heading. */
  readonly headRow: number | null
  readonly headings: readonly Heading[]
  /** Index of the first row under the heading. */
  readonly firstRow: number
  /** What stands over the table: its title, the unit of its sums. */
  readonly above: string
}

/** Rows among which a heading is looked for. */
export const HEADING_WITHIN = 40
const MOST_HEAD_ROWS = 3

/**
 * Finds the heading of a table by what its words are worth, under titles of any number of rows.
 * @param worth how many fields the headings name
 */
export function findTable(
  rows: readonly SheetRow[],
  worth: (headings: readonly Heading[]) => number,
): FoundTable {
  let best = { table: tableAt(rows, null), score: 0 }
  for (let start = 0; start < Math.min(HEADING_WITHIN, rows.length); start += 1) {
    const table = tableAt(rows, start)
    const score = isHeading(rows[start]) ? worth(table.headings) : 0
    if (score > best.score) best = { table, score }
  }
  return best.table
}

/** Whether a row may be a heading: words in more than one cell, and nothing else. */
export function isHeading(row: SheetRow | undefined): boolean {
  const filled = row?.cells.filter((content) => content !== null) ?? []
  const texts = filled.map(shownText)
  return (
    new Set(texts).size > 1 &&
    filled.every(({ kind }) => kind === 'text') &&
    texts.every((text) => text.length <= LONGEST_HEADING)
  )
}

/** The table whose heading begins at a row, or that has none. */
export function tableAt(rows: readonly SheetRow[], headRow: number | null): FoundTable {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  if (headRow === null) {
    const headings = Array.from({ length: width }, () => ({ text: '', own: '' }))
    return { headRow, headings, firstRow: 0, above: '' }
  }
  const firstRow = headRow + headRowCount(rows, headRow, width)
  const texts = rows.slice(0, firstRow + 2).map(({ cells }) => cells.map(shownText))
  return {
    headRow,
    headings: joinedHeadings(rows, headRow, firstRow - headRow, width),
    firstRow: firstRow + countOfIndexRows(texts, firstRow),
    above: texts
      .slice(Math.max(0, headRow - 6), headRow)
      .map((row) => [...new Set(row.filter((text) => text !== ''))].join(' '))
      .join('\n'),
  }
}

function joinedHeadings(
  rows: readonly SheetRow[],
  start: number,
  count: number,
  width: number,
): readonly Heading[] {
  const head = rows.slice(start, start + count).map(({ cells }) => cells)
  return Array.from({ length: width }, (_, column) => {
    const texts = head
      .map((cells, row) => {
        const said = shownText(cells[column] ?? null)
        const isCovered = said === '' && head.slice(row + 1).some((under) => under[column])
        return (isCovered ? shownText(cells.slice(0, column).findLast(Boolean) ?? null) : said)
          .replace(/\s+/g, ' ')
          .trim()
      })
      .filter((text) => text !== '')
    const lowest = head.findLast((cells) => shownText(cells[column] ?? null) !== '')?.[column]
    const own = isRepeat(lowest ?? null, 'left') ? '' : (texts.at(-1) ?? '')
    return { text: [...new Set(texts)].join(' '), own }
  })
}

/** Rows the heading takes: more than one only where its cells stand over others. */
function headRowCount(rows: readonly SheetRow[], start: number, width: number): number {
  const first = rows[start]?.cells ?? []
  const corner = first.findIndex((content) => content !== null)
  for (let count = 1; count < MOST_HEAD_ROWS; count += 1) {
    const row = rows[start + count]
    if (!row || !isHeadingUnder(first, row.cells, corner, width)) return count
  }
  return MOST_HEAD_ROWS
}

function isHeadingUnder(
  first: readonly (Cell | null)[],
  cells: readonly (Cell | null)[],
  corner: number,
  width: number,
): boolean {
  const said = cells.filter((content) => content !== null && !isRepeat(content, 'above'))
  // Figures are sums, but "2026" is a year; "(triệu đồng)" alone belongs to what stands over it.
  if (said.some((content) => content?.kind !== 'text' || FIGURES.test(content.text))) return false
  if (said.length > 0 && said.every((content) => isUnitText(shownText(content)))) return true
  const under = cells[corner] ?? null
  if (under !== null && !isRepeat(under, 'above')) return false
  return cells.some((content, column) => {
    const over = first[column] ?? null
    return (
      content !== null &&
      !isRepeat(content, 'above') &&
      (over === null || isGroupOver(first, column, width))
    )
  })
}

/** A heading over several columns: merged, or with blank cells at its right. */
const isGroupOver = (first: readonly (Cell | null)[], column: number, width: number) =>
  isRepeat(first[column] ?? null, 'left') ||
  isRepeat(first[column + 1] ?? null, 'left') ||
  (column + 1 < width && (first[column + 1] ?? null) === null)

const FIGURES = /^(?!20\d{2}$)[\d.,\s%]+$/

const isRepeat = (content: Cell | null, from: 'left' | 'above') =>
  content?.kind === 'text' && content.repeats === from

/** Rows such as "(1) (2) (3)" or "A B 1 2 3=1x2" under a heading. */
function countOfIndexRows(rows: readonly (readonly string[])[], from: number): number {
  const row = rows[from]
  const isIndex = row?.every((cell) => /^\(?[A-Z\d]{0,2}\)?(?:\s*=.*)?$/u.test(cell)) ?? false
  return isIndex && row?.some((cell) => cell !== '') && !isSparse(row) ? 1 : 0
}

/** Says too little to number columns: the number and the heading of a group. */
const isSparse = (row: readonly string[]) => row.filter((cell) => cell !== '').length < 3
