import type { BudgetLine } from '#shared/plan/budget'
import { emptyRow } from '#shared/plan/defaults'
import { upperFirst } from '#shared/vietnamese/wording'
import { moneyOf, scaleOf, times } from './money-cells'
import { bare, numberedText } from './numbered-text'
import { isGroupRow, isTotalRow, type Columns, type Layout, type TextTable } from './read-table'
import {
  cellOf,
  flat,
  isHeadingRow,
  POSITION,
  rowNumber,
  rowsBelow,
  type ReadRow,
  type RowOptions,
} from './rows'

type BudgetField =
  | 'position'
  | 'unitPrice'
  | 'amount'
  | 'quantity'
  | 'measureUnit'
  | 'source'
  | 'norm'
  | 'code'
  | 'quarter'
  | 'note'
  | 'content'

export const BUDGET: readonly (readonly [BudgetField, RegExp])[] = [
  ['position', POSITION],
  ['unitPrice', /đơn giá|mức chi|định mức chi/iu],
  ['amount', /thành tiền|số tiền|kinh phí(?! từ)|dự toán/iu],
  ['quantity', /số lượng|khối lượng|^sl$/iu],
  ['measureUnit', /đơn vị tính|đvt|^đv$/iu],
  ['source', /nguồn/iu],
  ['norm', /căn cứ|định mức|cơ sở/iu],
  ['quarter', /^quý$/iu],
  ['code', /tiểu mục|mục chi|mlns/iu],
  ['note', /ghi chú/iu],
  ['content', /nội dung|khoản|hoạt động|hạng mục|nhiệm vụ|diễn giải/iu],
]

/** Many tables have a column of costs; an estimate has prices, or says that it gives sums. */
export function isEstimate(table: TextTable, { columns, headRows }: Layout<BudgetField>): boolean {
  if (columns.has('unitPrice') || columns.has('quantity')) return true
  return /thành tiền|số tiền/iu.test(headingOf(table, columns, headRows, 'amount'))
}

export type BudgetRows = {
  readonly rows: readonly ReadRow<BudgetLine>[]
  /** Rows that head a group, with the line that first stands under each. */
  readonly groups: readonly {
    readonly at: number
    readonly rowId: string
    /** Number of the group, when it has a cell of its own. */
    readonly number: string
  }[]
  /** Rows of totals; whether they give the sum of all lines so far, or of those since the last. */
  readonly totals: readonly { readonly at: number; readonly agrees: boolean }[]
}

export function budgetRows(
  table: TextTable,
  columns: Columns<BudgetField>,
  headRows: number,
  { newId }: RowOptions,
): BudgetRows {
  const scale = (field: BudgetField) =>
    scaleOf(headingOf(table, columns, headRows, field), table.above)
  const rows: ReadRow<BudgetLine>[] = []
  const groups: { at: number; rowId: string; number: string }[] = []
  const totals: { at: number; agrees: boolean }[] = []
  let [sum, sumBefore] = [0, 0]
  let group = ''
  let heading: { readonly at: number; readonly number: string } | null = null
  for (const { row, at } of rowsBelow(table, headRows)) {
    const cell = cellOf(columns, row)
    if (row.every((text) => text === '')) continue
    const amount = times(cell('amount'), scale('amount'))
    if (isTotalRow(row)) {
      totals.push({ at, agrees: amount === sum || amount === sum - sumBefore })
      sumBefore = sum
      continue
    }
    const content = bare(numberedText(cell('content')).words)
    const isHeading = isGroupRow(row) || isHeadingRow(cell('position'))
    if (isHeading || (content !== '' && cell('amount') === '' && cell('unitPrice') === '')) {
      group = isGroupRow(row)
        ? bare(numberedText(row.find((text) => text !== '') ?? '').words)
        : content
      heading = { at, number: rowNumber(cell('position')) }
      continue
    }
    const money = moneyOf(
      times(cell('quantity'), 1),
      times(cell('unitPrice'), scale('unitPrice')),
      amount,
    )
    const id = newId()
    if (heading !== null) groups.push({ ...heading, rowId: id })
    heading = null
    sum += typeof amount === 'number' ? amount : 0
    rows.push({
      at,
      isSure: money.isSure && content !== '',
      understood: [
        rowNumber(cell('position')),
        cell('quantity'),
        cell('unitPrice'),
        cell('amount'),
        quarterOf(cell('quarter')) === null ? '' : cell('quarter'),
      ].join(' '),
      row: {
        ...emptyRow('budgetLines', id),
        group: upperFirst(group),
        content,
        measureUnit: cell('measureUnit'),
        quantity: money.quantity,
        unitPrice: money.unitPrice,
        fundingSource: flat(cell('source')),
        norm: flat(cell('norm')),
        budgetCode: cell('code'),
        quarter: quarterOf(cell('quarter')),
        note: cell('note'),
      },
    })
  }
  return { rows, groups, totals }
}

const headingOf = (
  table: TextTable,
  columns: Columns<BudgetField>,
  headRows: number,
  field: BudgetField,
) =>
  table.rows
    .slice(0, headRows)
    .map((row) => row[columns.get(field) ?? -1] ?? '')
    .join(' ')

const QUARTERS = ['I', 'II', 'III', 'IV']

/** "II", "Quý 2"; null when the cell says something else. */
function quarterOf(text: string): BudgetLine['quarter'] {
  const said = text.replace(/^quý\s+/iu, '').toUpperCase()
  const at = Math.max(QUARTERS.indexOf(said), ['1', '2', '3', '4'].indexOf(said))
  return at < 0 ? null : at + 1
}
