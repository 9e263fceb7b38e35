import { bare, numberedText } from '#templates/read-plan/numbered-text'
import { shownText, type Cell, type SheetRow } from '../workbook/cell'
import { isGrandTotalText, isTotalText } from './total-row'
import { unmistakable } from './typed-number'

/** What stands where in a table, by column. */
export type ListColumns = {
  readonly position: number | null
  readonly primary: number | null
  readonly quantity: number | null
  readonly unitPrice: number | null
  readonly amount: number | null
  /** Columns that go to a field. */
  readonly taken: ReadonlySet<number>
  /** Whether rows without money are headings of groups, as in an estimate. */
  readonly isEstimate: boolean
}

export type ListRow =
  /** `group`: the heading it stands under; blank for none. */
  | { readonly kind: 'row'; readonly row: SheetRow; readonly group: string }
  | { readonly kind: 'group' | 'total' | 'note'; readonly row: SheetRow; readonly text: string }

/** Tells the rows of a list from headings of groups, sums and what stands below the table. */
export function listRows(rows: readonly SheetRow[], columns: ListColumns): readonly ListRow[] {
  const filled = rows.filter(({ cells }) => cells.some((content) => own(content) !== ''))
  const places = new Map<SheetRow, Place>()
  const lines = filled.filter((row) => !isTotal(row, columns))
  const lastMoney = lines.findLastIndex((row) => hasMoney(row, columns))
  for (const [index, row] of filled.entries()) {
    if (isTotal(row, columns)) continue
    // A heading right over a sum heads nothing: it is what the sum counts last.
    const under = filled[index + 1]
    const next = under && isTotal(under, columns) ? undefined : under
    places.set(row, { lines, index: places.size, next, isMoneyBelow: places.size < lastMoney })
  }
  const kept: ListRow[] = []
  let group = ''
  let part = ''
  let isBegun = false
  let isOver = false
  for (const row of filled) {
    const text = firstText(row)
    const place = places.get(row)
    if (!place) {
      kept.push({ kind: 'total', row, text })
      isOver ||= isBegun && isGrandTotal(row, columns)
    } else if (isOver && !/^\d/.test(at(row, columns.position))) {
      kept.push({ kind: 'note', row, text })
    } else if (isGroup(row, place, columns)) {
      const named = groupText(row, columns)
      // Under "1" stand "1.1" and "1.2"; "2" is none of its parts.
      const next = at(place.next, columns.position)
      if (isPartOf(at(row, columns.position), next)) part = named
      else [group, part] = [named, '']
      kept.push({ kind: 'group', row, text: named })
    } else if (isAside(row, columns)) {
      kept.push({ kind: 'note', row, text })
    } else {
      if (isNumber(at(row, columns.position))) part = ''
      kept.push({ kind: 'row', row, group: part === '' ? group : part })
      isBegun = true
    }
  }
  return kept
}

/** Where a row stands among those that are no sums. */
type Place = {
  readonly lines: readonly SheetRow[]
  readonly index: number
  /** The row under it, unless that is a sum. */
  readonly next: SheetRow | undefined
  readonly isMoneyBelow: boolean
}

const isNumber = (mark: string) => /^\d+[.)]?$/.test(mark)

/** What a cell says of itself, not by being merged with the one at its left. */
const own = (content: Cell | null): string =>
  content?.kind === 'text' && content.repeats === 'left' ? '' : shownText(content).trim()

const at = (row: SheetRow | undefined, column: number | null): string =>
  column === null ? '' : own(row?.cells[column] ?? null)

const firstText = ({ cells }: SheetRow): string => cells.map(own).find((text) => text !== '') ?? ''

const totalText = (row: SheetRow, { position, primary }: ListColumns) =>
  [at(row, primary), at(row, position), firstText(row)].find(isTotalText)
const isTotal = (row: SheetRow, columns: ListColumns) => totalText(row, columns) !== undefined
const isGrandTotal = (row: SheetRow, columns: ListColumns) =>
  isGrandTotalText(totalText(row, columns) ?? '')

const isGroupMark = (mark: string) => /^(?:[IVXLC]+|[A-ZĐ]{1,2})[.)]?$/u.test(mark)

/** Whether two marks follow one another: I and II, A and B, H and I. */
function isSibling(mark: string, next: string): boolean {
  if (!isGroupMark(next)) return false
  const isRoman = (each: string) => /^[IVX]+[.)]?$/.test(each)
  const isSuccessor = next.charCodeAt(0) === mark.charCodeAt(0) + 1
  return isRoman(mark) === isRoman(next) || (isSuccessor && mark.length === next.length)
}

function isGroup(row: SheetRow, place: Place, columns: ListColumns): boolean {
  const mark = at(row, columns.position)
  const said = row.cells.flatMap((content, column) => (own(content) === '' ? [] : [column]))
  const others = said.filter((column) => column !== columns.position)
  const [only] = said
  if (said.length === 1 && only !== undefined) {
    const next = row.cells[only + 1]
    if (next?.kind === 'text' && next.repeats === 'left') return true
    if (columns.taken.size > 1 && !columns.taken.has(only)) return place.next !== undefined
  }
  const { next } = place
  if (isGroupMark(mark) && next && !isSibling(mark, at(next, columns.position))) {
    const isOnlyNamed = others.every((column) => column === columns.primary)
    const isSum = at(row, columns.quantity) === '' && at(row, columns.unitPrice) === ''
    if (at(row, columns.primary) !== '' && (columns.isEstimate ? isSum : isOnlyNamed)) return true
  }
  return columns.isEstimate && isGroupOfEstimate(row, place, columns, mark)
}

const hasMoney = (row: SheetRow, { quantity, unitPrice, amount }: ListColumns) =>
  [quantity, unitPrice, amount].some((column) => at(row, column) !== '')

/** A row without money over rows with it, or one that gives their sum. */
function isGroupOfEstimate(
  row: SheetRow,
  place: Place,
  columns: ListColumns,
  mark: string,
): boolean {
  if (at(row, columns.primary) === '') return false
  if (at(row, columns.quantity) !== '' || at(row, columns.unitPrice) !== '') return false
  const { next } = place
  if (next === undefined) return false
  const isPart = isPartOf(mark, at(next, columns.position))
  const isItem = mark !== '' && depthOf(next, columns) > depthOf(row, columns)
  if (at(row, columns.amount) === '') {
    if (/^\d/.test(mark)) {
      return isPart || isItem || (at(next, columns.position) === '' && hasMoney(next, columns))
    }
    return place.isMoneyBelow
  }
  return isPart || isItem || isSumOfNext(row, place, columns)
}

/** Whether one mark is of a part of another: "1.2" of "1". */
const isPartOf = (mark: string, part: string) =>
  isNumber(mark) && part.startsWith(`${mark.replace(/[.)]$/, '')}.`)

/** How deep the mark of a row stands: "1" over "a)" over "-". */
function depthOf(row: SheetRow, { position, primary }: ListColumns): number {
  const mark = at(row, position)
  if (/^[-+–•*]$/u.test(mark) || (mark === '' && /^[-+–•*]\s/u.test(at(row, primary)))) return 2
  return /^[a-zđ]\s?[).]$/u.test(mark) ? 1 : 0
}

/** Whether the amount is that of the rows below up to the next numbered one. */
function isSumOfNext(row: SheetRow, place: Place, columns: ListColumns): boolean {
  if (at(row, columns.position) === '') return false
  const { lines, index } = place
  let end = index + 1
  while (end < lines.length && at(lines[end], columns.position) === '') end += 1
  const parts = lines.slice(index + 1, end)
  const amountOf = ({ cells }: SheetRow) => {
    const content = columns.amount === null ? null : (cells[columns.amount] ?? null)
    return content?.kind === 'number' ? Number(content.decimal) : typedAmount(own(content))
  }
  return parts.length > 1 && parts.reduce((sum, part) => sum + amountOf(part), 0) === amountOf(row)
}

/** Compared with others typed alike, "1.500" needs no unit to be told from one and a half. */
const typedAmount = (text: string) =>
  Number((/^\d{1,3}\.\d{3}$/.test(text) ? text.replace('.', '') : unmistakable(text)) ?? Number.NaN)

/** Says nothing in any column that is taken: a remark beside or below the table. */
const isAside = (row: SheetRow, { taken }: ListColumns) =>
  [...taken].every((column) => at(row, column) === '')

function groupText(row: SheetRow, columns: ListColumns): string {
  const named = at(row, columns.primary)
  const mark = at(row, columns.position)
  // With a number in a column of its own, what looks like one in the name belongs to it.
  if (named !== '' && mark !== '' && mark !== named) return named
  return bare(numberedText(named === '' ? firstText(row) : named).words)
}
