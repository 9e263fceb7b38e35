import { sectionNames } from '#shared/plan/field-names'
import type { RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import type { Sheet } from '#templates/workbook/cell'
import { findTable, tableAt, type FoundTable, type Heading } from '#templates/tables/find-table'
import { primaryField } from '#templates/tables/heading-words'
import { matchColumns, type TargetField } from '#templates/workbook/import/match-columns'

/** How the columns of a sheet go to the fields of a section. */
export type OpenTable = {
  readonly sheet: Sheet
  readonly table: FoundTable
  /** Field of each column; null for one that is not taken. */
  readonly fields: readonly (string | null)[]
  readonly position: number | null
  /** Column of where the time of a row ends; taken with the one it starts in. */
  readonly until: number | null
}

type OpenOptions = {
  /** Index of the heading's row, null for none; undefined to look for it. */
  readonly headRow?: number | null
  /** Year of the plan. */
  readonly year?: number
}

/** The table of a sheet with a guess for each column. */
export function openTable(
  section: RowSection,
  sheet: Sheet,
  targets: readonly TargetField[],
  { headRow, year }: OpenOptions = {},
): OpenTable {
  const worth = (headings: readonly Heading[]) =>
    matchColumns(section, headings, targets).fields.filter((field) => field !== null).length
  const table = headRow === undefined ? findTable(sheet.rows, worth) : tableAt(sheet.rows, headRow)
  return { sheet, table, ...matchColumns(section, table.headings, targets, year) }
}

/** The column the end of a time is taken from, unless it goes to a field of its own. */
export const endColumn = ({ fields, until }: OpenTable): number | null =>
  until !== null && fields[until] === null && fields.includes('timing') ? until : null

/** The sheet that fits a section best; of equals the first, hidden ones last. */
export function bestSheet(
  section: RowSection,
  sheets: readonly Sheet[],
  targets: readonly TargetField[],
): number {
  const worth = sheets.map((sheet) => sheetWorth(section, sheet, targets))
  return Math.max(0, worth.indexOf(Math.max(...worth)))
}

const NAMED = 100
const WITHOUT_PRIMARY = -50
const HIDDEN = -1_000

/** By its name, then by how much of its heading the section knows. */
function sheetWorth(section: RowSection, sheet: Sheet, targets: readonly TargetField[]): number {
  const { table, fields } = openTable(section, sheet, targets)
  const known = fields.filter((field) => field !== null).length
  const headings = table.headings.filter(({ own }) => own !== '').length
  const [own, name] = [foldForSearch(sectionNames[section]), foldForSearch(sheet.name)]
  const isNamed = name.length > 3 && (own.includes(name) || name.includes(own))
  return (
    known * (known / Math.max(1, headings)) +
    (isNamed && known > 0 ? NAMED : 0) +
    (fields.includes(primaryField[section]) ? 0 : WITHOUT_PRIMARY) +
    (sheet.isHidden ? HIDDEN : 0)
  )
}

/** A field goes to one column: the column that had it before is not taken any more. */
export function chooseField(open: OpenTable, column: number, field: string | null): OpenTable {
  return {
    ...open,
    fields: open.fields.map((present, index) => {
      if (index === column) return field
      return present === field ? null : present
    }),
  }
}
