import { activity } from '#shared/plan/activity'
import { budgetLine } from '#shared/plan/budget'
import { isRow, rowName } from '#shared/differences/rows'
import type { Plan } from '#shared/plan/plan'
import { staffMember } from '#shared/plan/staff'
import type { ReadDocument, ReadTable } from '../inspect/read/read-document'
import type { Parts } from '../inspect/recognise/parts'
import { shownText } from '../workbook/cell'
import { claim, type Claim, type Unplaced } from './claims'
import { readTableRows, type TableRows } from './read-rows'
import { textTable, type TextTable } from './read-table'
import { shownRow, type ReadRow, type RowOptions } from './rows'
import { totalsInProse } from './told-sums'
import type { UnsureText } from './unsure'

type ReadTables = Pick<Plan, 'activities' | 'budgetLines' | 'staff'> & {
  readonly claims: readonly Claim[]
  readonly unsure: readonly Unplaced<Omit<UnsureText, 'line'>>[]
}

/** The lists of the tables that are known by their headings; rows of all others are told as they are. */
export function readTables(parts: Parts, options: RowOptions): ReadTables {
  const { document, letterhead, closing } = parts
  const frame = new Set(
    [letterhead?.nationalName, closing?.title].map((line) => line?.paragraph.cell?.table),
  )
  const tables = document.tables.filter(({ index }) => !frame.has(index))
  const inside = tables.filter((table) => isInside(document, table))
  // A table within a cell is read on its own when it is known, else as words of the cell.
  const known = inside.flatMap((table) => {
    const text = textTable(document, table)
    const read = readTableRows(text, options)
    return read ? [{ text, read }] : []
  })
  const told = new Set(known.flatMap(({ text }) => text.paragraphs.flat()))
  const outer = tables
    .filter((table) => !inside.includes(table))
    .map((table) => {
      const text = textTable(document, table, told)
      return { text, read: readTableRows(text, options) }
    })
  const all = checkedByProse(document, [...outer, ...known])
  const sure = (kind: TableRows['kind']) =>
    all.flatMap(({ read }) => (read?.kind === kind ? read.rows.filter(({ isSure }) => isSure) : []))
  const lists = {
    activities: sure('activities').flatMap(({ row }) => activity.safeParse(row).data ?? []),
    budgetLines: sure('budgetLines').flatMap(({ row }) => budgetLine.safeParse(row).data ?? []),
    staff: sure('staff').flatMap(({ row }) => staffMember.safeParse(row).data ?? []),
  }
  return {
    ...lists,
    claims: all.flatMap(({ text, read }) => (read ? claimsOf(text, read) : [])),
    unsure: all.flatMap(({ text, read }) => (read ? unsureRows(text, read) : unreadRows(text))),
  }
}

type Read = { readonly text: TextTable; readonly read: TableRows | null }

/** Where prose tells a total that neither an estimate nor all of them come to, no amount is sure. */
function checkedByProse({ paragraphs }: ReadDocument, tables: readonly Read[]): readonly Read[] {
  const totals = totalsInProse(
    paragraphs.filter(({ cell }) => cell === null).map(({ plain }) => plain),
  )
  if (totals.length === 0) return tables
  const sums = tables.flatMap(({ read }) => (read?.kind === 'budgetLines' ? [read.sum] : []))
  const whole = sums.reduce((all, sum) => all + sum, 0)
  if ([whole, ...sums].some((sum) => totals.includes(sum))) return tables
  return tables.map(({ text, read }) => {
    if (read?.kind !== 'budgetLines') return { text, read }
    return { text, read: { ...read, rows: read.rows.map((row) => ({ ...row, isSure: false })) } }
  })
}

/** Whether a table stands in a cell of another. */
function isInside({ paragraphs }: ReadDocument, table: ReadTable): boolean {
  const first = table.rows.flatMap(({ cells }) => cells).flatMap((cell) => cell.paragraphs)[0]
  const cell = first === undefined ? null : paragraphs[first]?.cell
  return cell !== null && cell !== undefined && cell.table !== table.index
}

function claimsOf(table: TextTable, read: TableRows): readonly Claim[] {
  const { paragraphs, columnOf } = table
  const heading = (paragraph: number) => {
    const column = columnOf.get(paragraph) ?? -1
    const head = table.rows
      .slice(0, read.headRows)
      .map(({ cells }) => shownText(cells[column] ?? null))
    return [...new Set(head)].join(' ').replace(/\s+/g, ' ').trim()
  }
  const at = (row: number, path: string | null, understood = '', name: string | null = null) =>
    (paragraphs[row] ?? []).map((paragraph) =>
      claim(
        paragraph,
        path,
        understood,
        name === null ? null : { row: name, heading: heading(paragraph) },
      ),
    )
  const rows: readonly ReadRow<{ readonly id: string }>[] = read.rows
  const claims = [
    ...Array.from({ length: read.headRows }, (_, row) => at(row, null)).flat(),
    ...rows
      .filter(({ isSure }) => isSure)
      .flatMap(({ at: position, row, understood }) =>
        at(position, `${read.kind}/${row.id}`, understood, isRow(row) ? rowName(row) : ''),
      ),
  ]
  if (read.kind !== 'budgetLines') return claims
  return [
    ...claims,
    ...read.groups.flatMap(({ at: row, rowId, understood }) =>
      at(row, `budgetLines/${rowId}`, understood),
    ),
    // The plan adds up by itself: a total that agrees is nothing to keep.
    ...read.totals.flatMap(({ at: row, agrees }) =>
      at(row, 'budgetLines', agrees ? shownAt(table, row) : ''),
    ),
  ]
}

const shownAt = ({ rows }: TextTable, at: number) => {
  const row = rows[at]
  return row ? shownRow(row) : ''
}

/** Rows in which something was guessed: told as the file has them, and as they would be taken. */
function unsureRows(table: TextTable, read: TableRows): ReadTables['unsure'] {
  const unsure = <R>(all: readonly ReadRow<R>[]) => all.filter(({ isSure }) => !isSure)
  const told = (at: number, row: UnsureText['row']) => ({
    paragraphs: table.paragraphs[at] ?? [],
    text: shownAt(table, at),
    guess: read.kind,
    row,
    isKept: false,
  })
  switch (read.kind) {
    case 'activities':
      return unsure(read.rows).map(({ at, row }) => {
        const { data } = activity.safeParse(row)
        return told(at, data ? { section: 'activities', row: data } : null)
      })
    case 'budgetLines':
      return unsure(read.rows).map(({ at, row }) => {
        const { data } = budgetLine.safeParse(row)
        return told(at, data ? { section: 'budgetLines', row: data } : null)
      })
    case 'staff':
      return unsure(read.rows).map(({ at, row }) => {
        const { data } = staffMember.safeParse(row)
        return told(at, data ? { section: 'staff', row: data } : null)
      })
  }
}

/** Rows of a table that was not recognised. */
const unreadRows = (table: TextTable): ReadTables['unsure'] =>
  table.rows.flatMap((_, at) => {
    const text = shownAt(table, at)
    const paragraphs = table.paragraphs[at] ?? []
    return text === '' || paragraphs.length === 0
      ? []
      : [{ paragraphs, text, guess: null, row: null, isKept: false }]
  })
