import { countOfIndexRows } from '#templates/read-plan/read-table'
import { shownText, type Cell, type SheetRow } from '../cell'

/** Where a table stands in its sheet. */
export type FoundTable = {
  /** Index of the heading's first row; null when the columns have no heading. */
  readonly headRow: number | null
  /** Heading of each column, its rows joined. */
  readonly headings: readonly string[]
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
  worth: (headings: readonly string[]) => number,
): FoundTable {
  let best = { table: tableAt(rows, null, worth), score: 1 }
  for (let start = 0; start < Math.min(HEADING_WITHIN, rows.length); start += 1) {
    const table = tableAt(rows, start, worth)
    const score = worth(table.headings)
    if (score > best.score) best = { table, score }
  }
  return best.table
}

/** The table whose heading begins at a row, or that has none. */
export function tableAt(
  rows: readonly SheetRow[],
  headRow: number | null,
  worth: (headings: readonly string[]) => number,
): FoundTable {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  if (headRow === null) {
    return { headRow, headings: Array.from({ length: width }, () => ''), firstRow: 0, above: '' }
  }
  const candidates = headRowCounts(rows, headRow).map((count) => {
    const headings = joinedHeadings(rows, headRow, count, width)
    return { count, headings, score: worth(headings) }
  })
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
  const texts = rows.slice(0, headRow + best.count + 2).map(({ cells }) => cells.map(shownText))
  const firstRow = headRow + best.count
  return {
    headRow,
    headings: best.headings,
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
): readonly string[] {
  return Array.from({ length: width }, (_, column) => {
    const texts = rows
      .slice(start, start + count)
      .map(({ cells }) => shownText(cells[column] ?? null).trim())
    return [...new Set(texts.filter((text) => text !== ''))].join(' ').replace(/\s+/g, ' ')
  })
}

/** How many rows the heading may take: more than one only where its cells stand over others. */
function headRowCounts(rows: readonly SheetRow[], start: number): readonly number[] {
  const first = rows[start]?.cells ?? []
  const corner = first.findIndex((content) => content !== null)
  const counts = [1]
  for (let count = 2; count <= MOST_HEAD_ROWS; count += 1) {
    const row = rows[start + count - 1]
    if (!row || !isHeadingUnder(first, row.cells, corner)) break
    counts.push(count)
  }
  return counts
}

function isHeadingUnder(
  first: readonly (Cell | null)[],
  cells: readonly (Cell | null)[],
  corner: number,
): boolean {
  if (cells.some((content) => content !== null && content.kind !== 'text')) return false
  const under = cells[corner] ?? null
  if (under !== null && !isRepeat(under, 'above')) return false
  return cells.some((content, column) => {
    const over = first[column] ?? null
    return (
      content !== null &&
      !isRepeat(content, 'above') &&
      (over === null || isGroupOver(first, column))
    )
  })
}

/** A heading over several columns: merged, or with blank cells at its right. */
const isGroupOver = (first: readonly (Cell | null)[], column: number) =>
  isRepeat(first[column] ?? null, 'left') ||
  isRepeat(first[column + 1] ?? null, 'left') ||
  (first[column + 1] ?? null) === null

const isRepeat = (content: Cell | null, from: 'left' | 'above') =>
  content?.kind === 'text' && content.repeats === from
