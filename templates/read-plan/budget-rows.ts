import type { BudgetLine } from '#shared/plan/budget'
import { emptyRow } from '#shared/plan/defaults'
import { upperFirst } from '#shared/vietnamese/wording'
import { headingWords, POSITION } from '../tables/heading-words'
import { listRows, type ListColumns } from '../tables/list-rows'
import { otherYearOf } from '../tables/name-columns'
import { unitAbove, unitNamed } from '../tables/scale'
import type { SheetRow } from '../workbook/cell'
import { hasDecimalPoint, heldMoney, moneyOf, sumOf, type Sum } from './money-cells'
import { bare, numberedText } from './numbered-text'
import { layoutOf, ownText, type Layout, type TextTable } from './read-table'
import { cellOf, flat, rowNumber, type ReadRow, type RowOptions } from './rows'
import { agreeing, sumOfTotal, type ToldSum } from './told-sums'

/** The heading of an estimate. */
export const budgetLayout = (table: TextTable, year: number): Layout<string> | null =>
  layoutOf(table, ['content', 'amount'], { words: headingWords.budgetLines, year })

/** Many tables have a column of costs; an estimate has prices, or says that it lists or gives sums. */
export function isEstimate({ columns, headings }: Layout<string>): boolean {
  if (columns.has('unitPrice') || columns.has('quantity')) return true
  const heading = (field: string) => headings[columns.get(field) ?? -1]?.text ?? ''
  return (
    /thành tiền|số tiền/iu.test(heading('amount')) ||
    /(?:nội dung|khoản|mục) chi(?!\p{L})/iu.test(heading('content'))
  )
}

export type BudgetRows = {
  readonly rows: readonly ReadRow<BudgetLine>[]
  /** Rows that head a group, with the line that first stands under each. */
  readonly groups: readonly {
    readonly at: number
    readonly rowId: string
    /** What the plan has without it: its number, the sum of its lines. */
    readonly understood: string
  }[]
  /** Rows of totals; whether they give the sum of lines that were read. */
  readonly totals: readonly { readonly at: number; readonly agrees: boolean }[]
  /** Amounts of all lines, also of those that are not sure. */
  readonly sum: number
}

export function budgetRows(
  table: TextTable,
  layout: Layout<string>,
  { year, newId }: RowOptions,
): BudgetRows {
  const { columns, headings, headRows } = layout
  const moneyIn = moneyReader(layout)
  const rows: ReadRow<BudgetLine>[] = []
  const amounts: number[] = []
  const heads: (ToldSum & { readonly row: SheetRow; readonly rowId: string })[] = []
  const totals: ToldSum[] = []
  let head: Omit<(typeof heads)[number], 'rowId'> | null = null
  for (const listed of listRows(table.rows.slice(headRows), listColumns(columns))) {
    const { row } = listed
    const told = { row, at: row.number - 1, after: rows.length }
    const amount = moneyIn('amount', row)
    if (listed.kind === 'total') {
      totals.push({ ...told, kind: 'total', sum: sumOfTotal(row, amount) })
    }
    if (listed.kind === 'group') head = { ...told, kind: 'group', sum: amount }
    if (listed.kind !== 'row') continue
    const id = newId()
    if (head !== null) heads.push({ ...head, rowId: id })
    head = null
    const [quantity, unitPrice] = [moneyIn('quantity', row), moneyIn('unitPrice', row)]
    amounts.push(amount ?? (quantity ?? 0) * (unitPrice ?? 0))
    const isShared = isMergedDown(table.rows, row, columns.get('amount'))
    const read = readRow(row, columns, upperFirst(listed.group), id)
    const cell = cellOf(columns, row)
    const typedPrice = cell('unitPrice') === '' ? cell('amount') : cell('unitPrice')
    const money = heldMoney(moneyOf(quantity, unitPrice, amount), cell('quantity'), typedPrice)
    rows.push({
      ...read,
      isSure: money.isSure && !isShared && read.row.content !== '',
      row: { ...read.row, quantity: money.quantity, unitPrice: money.unitPrice },
    })
  }
  const told = [...heads, ...totals]
  const agreed = agreeing(told, amounts)
  const amountHeading = headings[columns.get('amount') ?? -1]
  const isDoubted =
    told.some(({ at, sum }) => typeof sum === 'number' && !agreed.has(at)) ||
    (amountHeading !== undefined && otherYearOf(amountHeading, year) !== null) ||
    isSplit(table, layout) ||
    table.rows.some((row) => MONEY.some((field) => hasDecimalPoint(cellOf(columns, row)(field))))
  return {
    rows: isDoubted ? rows.map((row) => ({ ...row, isSure: false })) : rows,
    groups: heads.map(({ row, at, rowId }) => ({
      at,
      rowId,
      understood: [
        rowNumber(cellOf(columns, row)(POSITION)),
        agreed.has(at) ? cellOf(columns, row)('amount') : '',
      ].join(' '),
    })),
    totals: totals.map(({ at }) => ({ at, agrees: agreed.has(at) })),
    sum: amounts.reduce((sum, amount) => sum + amount, 0),
  }
}

/** Whether the heading of the amounts stands over several columns of figures, and nobody says which it means. */
function isSplit({ rows }: TextTable, { columns, headings, headRows }: Layout<string>): boolean {
  const amount = columns.get('amount') ?? -1
  const others = headings.flatMap(({ text }, at) =>
    at !== amount && text !== '' && text === headings[amount]?.text ? [at] : [],
  )
  return rows
    .slice(headRows)
    .some(({ cells }) => others.some((at) => /^\d[\d.,]*$/u.test(ownText(cells[at]))))
}

const MONEY = ['quantity', 'unitPrice', 'amount'] as const

function listColumns(columns: Layout<string>['columns']): ListColumns {
  const columnOf = (field: string) => columns.get(field) ?? null
  return {
    position: columnOf(POSITION),
    primary: columnOf('content'),
    quantity: columnOf('quantity'),
    unitPrice: columnOf('unitPrice'),
    amount: columnOf('amount'),
    taken: new Set([...columns].flatMap(([field, at]) => (field === POSITION ? [] : [at]))),
    isEstimate: true,
  }
}

/** Sums of a column's cells, in the unit its heading or the caption names. */
function moneyReader({ columns, headings, above }: Layout<string>) {
  return (field: (typeof MONEY)[number], { cells }: SheetRow): Sum => {
    const column = columns.get(field) ?? -1
    const content = cells[column]
    // One amount merged over several rows is not the amount of each.
    const isRepeated = content?.kind === 'text' && content.repeats === 'above'
    const text = field === 'amount' && isRepeated ? '' : ownText(content)
    if (field === 'quantity') return sumOf(text, 1)
    return sumOf(text, unitNamed(headings[column]?.text ?? '') ?? unitAbove(above) ?? 1)
  }
}

/** Whether a cell of a row goes on in the next. */
function isMergedDown(rows: TextTable['rows'], row: SheetRow, column = -1): boolean {
  const under = rows[row.number]?.cells[column]
  return under?.kind === 'text' && under.repeats === 'above'
}

function readRow(
  row: SheetRow,
  columns: Layout<string>['columns'],
  group: string,
  id: string,
): Omit<ReadRow<BudgetLine>, 'isSure'> {
  const cell = cellOf(columns, row)
  const quarter = quarterOf(cell('quarter'))
  return {
    at: row.number - 1,
    understood: [
      rowNumber(cell(POSITION)),
      ...MONEY.map(cell),
      quarter === null ? '' : cell('quarter'),
    ].join(' '),
    row: {
      ...emptyRow('budgetLines', id),
      group: cell('group') === '' ? group : cell('group'),
      content: bare(numberedText(cell('content')).words),
      measureUnit: cell('measureUnit'),
      fundingSource: flat(cell('fundingSource')),
      norm: flat(cell('norm')),
      budgetCode: cell('budgetCode'),
      quarter,
      note: cell('note'),
    },
  }
}

const QUARTERS = ['I', 'II', 'III', 'IV']

/** "II", "Quý 2"; null when the cell says something else. */
function quarterOf(text: string): BudgetLine['quarter'] {
  const said = text.replace(/^quý\s+/iu, '').toUpperCase()
  const at = Math.max(QUARTERS.indexOf(said), ['1', '2', '3', '4'].indexOf(said))
  return at < 0 ? null : at + 1
}
