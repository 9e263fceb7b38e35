import { emptyRow } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { shownText, type Cell, type SheetRow } from '#templates/workbook/cell'
import { fromUntil } from '#templates/tables/from-until'
import { numberText, quarterText, timingText } from '#templates/workbook/import/cell-text'
import { primaryField } from '#templates/tables/heading-words'
import { listRows, type ListRow } from '#templates/tables/list-rows'
import type { MoneyUnit } from '#templates/tables/scale'
import { settleAmount } from '#templates/workbook/import/settle-amount'
import { addRows, removeRows } from '../../plan/rows'
import type { FieldSpec } from '../fields/spec'
import { fieldText, writeFieldText } from '../fields/text'
import { unreadMessage } from '../fields/unread'
import { createMissing } from '../grid/paste'
import { columnUnits } from './column-units'
import { endColumn, type OpenTable } from './open-table'
import type { ImportTarget } from './targets'

export type ImportOptions<S extends RowSection> = {
  readonly section: S
  readonly targets: readonly ImportTarget<RowOf<S>>[]
  readonly open: OpenTable
  /** Unit of the money whose unit the file does not say. */
  readonly moneyUnit: MoneyUnit
  readonly mode: 'append' | 'replace'
  readonly newId: () => string
}

export type ImportedRow<R> = {
  readonly row: R
  /** Fields whose text is kept but not understood. */
  readonly unread: readonly string[]
  /** Texts that found no place, by field. */
  readonly left: ReadonlyMap<string, string>
}

export type Imported<R> = {
  readonly plan: Plan
  readonly rows: readonly ImportedRow<R>[]
  readonly skipped: readonly Exclude<ListRow, { kind: 'row' }>[]
}

/** Reads a table into rows of a section, as pasting it would; the plan changes as a whole or not at all. */
export function importRows<S extends RowSection>(
  plan: Plan,
  options: ImportOptions<S>,
): Imported<RowOf<S>> {
  const { section, targets, open, mode, newId } = options
  const listed = listRows(open.sheet.rows.slice(open.table.firstRow), listColumns(section, open))
  const taken = listed.filter((each) => each.kind === 'row')
  const start =
    mode === 'replace'
      ? removeRows(
          plan,
          section,
          plan[section].map(({ id }) => id),
        )
      : plan
  const readers = readersOf(plan, options)
  const named = readers.reduce((current, { spec, textOf }) => {
    if (spec?.kind !== 'many' || !spec.create) return current
    const texts = new Set(taken.map(({ row }) => textOf(row)))
    return [...texts].reduce((made, text) => createMissing(made, spec, text, newId), current)
  }, start)
  const rows = taken.map(({ row, group }) =>
    readRow(named, emptyRow(section, newId()), { row, group, readers, targets }),
  )
  return {
    plan: addRows(
      named,
      section,
      rows.map(({ row }) => row),
    ),
    rows,
    skipped: listed.filter((each) => each.kind !== 'row'),
  }
}

function listColumns(section: RowSection, { fields, position }: OpenTable) {
  const columnOf = (field: string) => {
    const column = fields.indexOf(field)
    return column === -1 ? null : column
  }
  const money = {
    quantity: columnOf('quantity'),
    unitPrice: columnOf('unitPrice'),
    amount: columnOf('amount'),
  }
  return {
    position,
    primary: columnOf(primaryField[section]),
    ...money,
    taken: new Set(fields.flatMap((field, column) => (field === null ? [] : [column]))),
    isEstimate: section === 'budgetLines' && Object.values(money).some((column) => column !== null),
  }
}

type Reader<R> = {
  readonly name: string
  readonly spec: FieldSpec<R> | null
  readonly textOf: (row: SheetRow) => string
}

function readersOf<S extends RowSection>(
  plan: Plan,
  { targets, open, moneyUnit }: ImportOptions<S>,
): readonly Reader<RowOf<S>>[] {
  const { unitOf } = columnUnits(open, targets, moneyUnit)
  return open.fields.flatMap((field, column) => {
    const target = targets.find(({ name }) => name === field)
    if (!target) return []
    const { name, spec } = target
    const end = spec?.kind === 'timing' ? endColumn(open) : null
    const text = (content: Cell | null): string => {
      if (spec === null || spec.kind === 'number') {
        return numberText(content, unitOf(column), spec?.max === 100)
      }
      if (spec.kind === 'timing') return timingText(content, plan.document.year)
      return name === 'quarter' ? quarterText(content) : shownText(content)
    }
    const textOf = ({ cells }: SheetRow) => {
      const content = valueOf(cells[column] ?? null)
      return end === null ? text(content) : fromUntil([content, cells[end] ?? null], text)
    }
    return [{ name, spec, textOf }]
  })
}

/** Merged across, a text is the field's of its first column alone. */
const valueOf = (content: Cell | null) =>
  content?.kind === 'text' && content.repeats === 'left' ? null : content

function readRow<R>(
  plan: Plan,
  empty: R,
  given: {
    readonly row: SheetRow
    readonly group: string
    readonly readers: readonly Reader<R>[]
    readonly targets: readonly ImportTarget<R>[]
  },
): ImportedRow<R> {
  const { row, group, readers, targets } = given
  const left = new Map<string, string>()
  let written = writeGroup(plan, empty, group, readers, targets)
  for (const { name, spec, textOf } of readers) {
    const text = textOf(row)
    if (spec === null || text.trim() === '') continue
    const entry = writeFieldText(spec, written, text, plan)
    written = entry.row
    if (entry.unknown !== null) left.set(name, entry.unknown)
  }
  const amount = readers.find(({ spec }) => spec === null)?.textOf(row) ?? ''
  const settled = settle(written, amount, targets)
  const unread = targets.flatMap(({ name, spec }) =>
    spec !== null && unreadMessage(spec, settled) !== null ? [name] : [],
  )
  return { row: settled, unread, left }
}

/** Fields that the heading of a group fills, the first that takes it. */
const GROUP_FIELDS = ['group', 'policyId', 'stage']

function writeGroup<R>(
  plan: Plan,
  row: R,
  group: string,
  readers: readonly Reader<R>[],
  targets: readonly ImportTarget<R>[],
): R {
  if (group === '') return row
  for (const field of GROUP_FIELDS) {
    const spec = targets.find(({ name }) => name === field)?.spec
    if (!spec || readers.some(({ name }) => name === field)) continue
    const written = writeFieldText(spec, row, group, plan).row
    if (foldForSearch(fieldText(spec, written, plan)) === foldForSearch(group)) return written
  }
  return row
}

/** An amount is not stored: it must follow from quantity and price. */
function settle<R>(row: R, amount: string, targets: readonly ImportTarget<R>[]): R {
  const quantity = targets.find(({ name }) => name === 'quantity')?.spec
  const unitPrice = targets.find(({ name }) => name === 'unitPrice')?.spec
  if (amount === '' || quantity?.kind !== 'number' || unitPrice?.kind !== 'number') return row
  const settled = settleAmount(
    { quantity: quantity.read(row), unitPrice: unitPrice.read(row) },
    amount,
  )
  return unitPrice.write(quantity.write(row, settled.quantity), settled.unitPrice)
}
