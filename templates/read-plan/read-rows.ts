import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { emptyRow } from '#shared/plan/defaults'
import type { StaffMember } from '#shared/plan/staff'
import { readTiming } from '#shared/plan/timing-text'
import {
  activityStages,
  lifecycleStageNames,
  type ActivityStage,
} from '#shared/reference/lifecycle'
import { readWhole } from '#shared/vietnamese/numbers'
import { upperFirst } from '#shared/vietnamese/wording'
import { bare, numberedText } from './numbered-text'
import {
  isGroupRow,
  isTotalRow,
  layoutOf,
  type Columns,
  type Layout,
  type TextTable,
} from './read-table'

/** A row read from a table; `isSure` when nothing about it had to be guessed. */
export type ReadRow<T> = { readonly row: T; readonly place: number; readonly isSure: boolean }

export type TableRows =
  | { readonly kind: 'activities'; readonly rows: readonly ReadRow<Activity>[] }
  | { readonly kind: 'budgetLines'; readonly rows: readonly ReadRow<BudgetLine>[] }
  | { readonly kind: 'staff'; readonly rows: readonly ReadRow<StaffMember>[] }

type Options = { readonly year: number; readonly newId: () => string }

/** What a table lists, by the words of its heading; null when it is none of those known. */
export function readTableRows(table: TextTable, options: Options): TableRows | null {
  const tasks =
    layoutOf(table, ACTIVITY, ['content', 'timing']) ??
    layoutOf(table, ACTIVITY, ['content', 'lead'])
  const estimate = layoutOf(table, BUDGET, ['content', 'amount'])
  const budget = estimate && isEstimate(table, estimate) ? estimate : null
  // A table of tasks may say what each costs; an estimate gives prices.
  if (budget && (tasks === null || budget.columns.has('unitPrice'))) {
    return {
      kind: 'budgetLines',
      rows: budgetRows(table, budget.columns, budget.headRows, options),
    }
  }
  const staff = layoutOf(table, STAFF, ['name', 'position'])
  if (staff)
    return { kind: 'staff', rows: staffRows(table, staff.columns, staff.headRows, options) }
  return tasks
    ? { kind: 'activities', rows: activityRows(table, tasks.columns, tasks.headRows, options) }
    : null
}

/** Many tables have a column of costs; an estimate has prices, or says that it gives sums. */
function isEstimate(table: TextTable, { columns, headRows }: Layout<BudgetField>): boolean {
  if (columns.has('unitPrice') || columns.has('quantity')) return true
  return /thành tiền|số tiền/iu.test(headingOf(table, columns, headRows, 'amount'))
}

type ActivityField =
  | 'position'
  | 'timing'
  | 'cooperating'
  | 'lead'
  | 'product'
  | 'form'
  | 'audiences'
  | 'message'
  | 'cost'
  | 'note'
  | 'content'

const POSITION = /^(?:stt|tt|số tt|số thứ tự|s\.?tt)\b/iu

const ACTIVITY: readonly (readonly [ActivityField, RegExp])[] = [
  ['position', POSITION],
  ['timing', /giai đoạn|thời gian|thời hạn|tiến độ|thời điểm|hoàn thành/iu],
  ['cooperating', /phối hợp/iu],
  ['lead', /chủ trì|thực hiện|phụ trách|tham mưu|chịu trách nhiệm/iu],
  ['product', /sản phẩm|kết quả|đầu ra/iu],
  ['form', /hình thức|kênh|phương thức/iu],
  ['audiences', /đối tượng/iu],
  ['message', /thông điệp/iu],
  ['cost', /kinh phí|dự toán/iu],
  ['note', /ghi chú/iu],
  ['content', /nội dung|nhiệm vụ|hoạt động|công việc|tên/iu],
]

function dataRows(table: TextTable, headRows: number) {
  return table.rows
    .map((row, index) => ({ row, place: table.places[index] ?? 0 }))
    .slice(headRows)
    .filter(({ row }) => row.some((cell) => cell !== '') && !isTotalRow(row) && !isGroupRow(row))
}

const cellOf =
  <F extends string>(columns: Columns<F>, row: readonly string[]) =>
  (field: F): string =>
    row[columns.get(field) ?? -1] ?? ''

const flat = (text: string) => text.replace(/\s*\n\s*/g, '; ')
const listOf = (text: string): string[] =>
  text
    .split(/\n|;/)
    .map((part) => bare(numberedText(part.trim()).words))
    .filter((part) => part !== '')

function activityRows(
  table: TextTable,
  columns: Columns<ActivityField>,
  headRows: number,
  { year, newId }: Options,
): readonly ReadRow<Activity>[] {
  return dataRows(table, headRows).flatMap(({ row, place }) => {
    const cell = cellOf(columns, row)
    const said = labelled(cell('content'))
    const content = bare(numberedText(said.get('') ?? '').words)
    const others = [cell('timing'), cell('lead'), cell('product'), cell('form')]
    // A heading of a group, with its number alone beside it.
    if (content === '' || (others.every((text) => text === '') && isHeadingRow(cell('position')))) {
      return []
    }
    const { stage, words } = stageAndTime(cell('timing'))
    const timing = readTiming(timingWords(words), year)
    const who = labelled(cell('lead'))
    return [
      {
        place,
        isSure: timing.kind !== 'typed',
        row: {
          ...emptyRow('activities', newId()),
          content,
          stage,
          timing,
          lead: flat(who.get('chủ trì') ?? who.get('') ?? ''),
          cooperatingUnits: listOf(who.get('phối hợp') ?? cell('cooperating')),
          product: flat(cell('product')),
          form: flat(cell('form')),
          audiences: listOf(cell('audiences')),
          message: said.get('thông điệp') ?? cell('message'),
          note: cell('note'),
        },
      },
    ]
  })
}

/** Lines of a cell by the label they begin with: "Chủ trì: …", "Thông điệp: …"; the others under ''. */
function labelled(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split('\n')) {
    const label = /^(chủ trì|phối hợp|thông điệp)\s*:\s*/iu.exec(line)
    const key = label?.[1]?.toLocaleLowerCase('vi') ?? ''
    const words = line.slice(label?.[0].length ?? 0)
    found.set(key, found.has(key) ? `${found.get(key) ?? ''}\n${words}` : words)
  }
  return found
}

/** A lifecycle stage may stand over the time. */
function stageAndTime(text: string): { readonly stage: ActivityStage; readonly words: string } {
  const lines = text.split('\n')
  const stageOf = (line: string) =>
    activityStages.find(
      (stage) =>
        bare(line).toLocaleLowerCase('vi') === lifecycleStageNames[stage].toLocaleLowerCase('vi'),
    )
  return {
    stage: lines.map(stageOf).find((stage) => stage !== undefined) ?? 'general',
    words: lines.filter((line) => stageOf(line) === undefined).join('\n'),
  }
}

const isHeadingRow = (position: string) => /^(?:[IVX]+|[A-H])\.?$/u.test(position)

/** "Quý II/2026", "Tháng 3/2026", "Từ tháng 3 đến tháng 5": as the app types them. */
function timingWords(text: string): string {
  return bare(flat(text))
    .replace(/(quý\s+(?:iv|i{1,3}|[1-4])|tháng\s+\d{1,2})\s*(?:[/,-]\s*|\s+năm\s+)20\d{2}/giu, '$1')
    .replace(/^(?:trong\s+)?từ\s+(tháng|quý)/iu, '$1')
    .replace(/^trong\s+(tháng|quý)/iu, '$1')
    .replace(/^năm\s+20\d{2}$/iu, 'Cả năm')
    .replace(/^cả năm\s+20\d{2}$/iu, 'Cả năm')
}

type BudgetField =
  | 'position'
  | 'unitPrice'
  | 'amount'
  | 'quantity'
  | 'measureUnit'
  | 'source'
  | 'norm'
  | 'code'
  | 'note'
  | 'content'

const BUDGET: readonly (readonly [BudgetField, RegExp])[] = [
  ['position', POSITION],
  ['unitPrice', /đơn giá|mức chi|định mức chi/iu],
  ['amount', /thành tiền|số tiền|kinh phí(?! từ)|dự toán/iu],
  ['quantity', /số lượng|khối lượng|^sl$/iu],
  ['measureUnit', /đơn vị tính|đvt|^đv$/iu],
  ['source', /nguồn/iu],
  ['norm', /căn cứ|định mức|cơ sở/iu],
  ['code', /tiểu mục|mục chi|mlns/iu],
  ['note', /ghi chú/iu],
  ['content', /nội dung|khoản|hoạt động|hạng mục|nhiệm vụ|diễn giải/iu],
]

function budgetRows(
  table: TextTable,
  columns: Columns<BudgetField>,
  headRows: number,
  { newId }: Options,
): readonly ReadRow<BudgetLine>[] {
  const scale = (field: BudgetField) =>
    scaleOf(headingOf(table, columns, headRows, field), table.above)
  let group = ''
  return table.rows
    .map((row, index) => ({ row, place: table.places[index] ?? 0 }))
    .slice(headRows)
    .flatMap(({ row, place }) => {
      const cell = cellOf(columns, row)
      if (row.every((text) => text === '') || isTotalRow(row)) return []
      const content = bare(numberedText(cell('content')).words)
      const heading = isGroupRow(row) || isHeadingRow(cell('position'))
      if (heading || (content !== '' && cell('amount') === '' && cell('unitPrice') === '')) {
        group = isGroupRow(row)
          ? bare(numberedText(row.find((text) => text !== '') ?? '').words)
          : content
        return []
      }
      if (content === '') return []
      const money = moneyOf(
        times(cell('quantity'), 1),
        times(cell('unitPrice'), scale('unitPrice')),
        times(cell('amount'), scale('amount')),
      )
      return [
        {
          place,
          isSure: money.isSure,
          row: {
            ...emptyRow('budgetLines', newId()),
            group: upperFirst(group),
            content,
            measureUnit: cell('measureUnit'),
            quantity: money.quantity,
            unitPrice: money.unitPrice,
            fundingSource: flat(cell('source')),
            norm: flat(cell('norm')),
            budgetCode: cell('code'),
            note: cell('note'),
          },
        },
      ]
    })
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

/** "(triệu đồng)" in the heading or "ĐVT: nghìn đồng" above the table. */
function scaleOf(heading: string, above: string): number {
  const said = /(?:triệu|nghìn|ngàn|1\.000|1\.000\.000)\s*(?:đồng|đ\b)?/iu
  const aboveUnit = /(?:đvt|đơn vị(?: tính)?)\s*:?\s*(.*)/iu.exec(above)?.[1] ?? ''
  const words = (said.exec(heading) ?? said.exec(aboveUnit))?.[0] ?? ''
  if (/triệu|1\.000\.000/iu.test(words)) return 1_000_000
  return words === '' ? 1 : 1_000
}

/** A number of a cell in whole đồng; undefined when the cell says something else. */
function times(text: string, scale: number): number | null | undefined {
  const typed = bare(text)
  if (typed === '' || /^[-–]$/.test(typed)) return null
  const decimal = scale > 1 ? /^(\d{1,6}),(\d{1,3})$/.exec(typed) : null
  if (decimal) {
    const value = Number(`${decimal[1]}.${decimal[2]}`) * scale
    return Number.isSafeInteger(Math.round(value)) && Math.abs(value - Math.round(value)) < 1e-6
      ? Math.round(value)
      : undefined
  }
  const whole = readWhole(typed)
  return whole === null ? undefined : whole * scale
}

type Money = {
  readonly quantity: BudgetLine['quantity']
  readonly unitPrice: BudgetLine['unitPrice']
  readonly isSure: boolean
}

/**
 * Quantity and price that give the amount. Sure when all three agree, or when what the table leaves
 * out follows from what it gives.
 * @param quantity null when the table gives none, undefined when it gives no number; so the others
 */
function moneyOf(
  quantity: number | null | undefined,
  unitPrice: number | null | undefined,
  amount: number | null | undefined,
): Money {
  if (amount === null || amount === undefined) {
    return { quantity: quantity ?? null, unitPrice: unitPrice ?? null, isSure: false }
  }
  if (quantity && unitPrice && quantity * unitPrice === amount) {
    return { quantity, unitPrice, isSure: true }
  }
  if (quantity && !unitPrice && amount % quantity === 0) {
    return { quantity, unitPrice: amount / quantity, isSure: unitPrice === null }
  }
  return { quantity: 1, unitPrice: amount, isSure: quantity === null && unitPrice === null }
}

type StaffField = 'index' | 'name' | 'position' | 'phone' | 'email' | 'duties' | 'unit' | 'note'

const STAFF: readonly (readonly [StaffField, RegExp])[] = [
  ['index', POSITION],
  ['name', /họ (?:và )?tên|họ, tên|cán bộ/iu],
  ['phone', /điện thoại|sđt|di động/iu],
  ['email', /thư điện tử|e-?mail|hòm thư/iu],
  ['duties', /nhiệm vụ|phân công|công việc/iu],
  ['position', /chức vụ|chức danh|vị trí/iu],
  ['unit', /đơn vị|cơ quan|phòng|ban/iu],
  ['note', /ghi chú/iu],
]

function staffRows(
  table: TextTable,
  columns: Columns<StaffField>,
  headRows: number,
  { newId }: Options,
): readonly ReadRow<StaffMember>[] {
  return dataRows(table, headRows).flatMap(({ row, place }) => {
    const cell = cellOf(columns, row)
    const name = cell('name').replace(/^(?:đ\/c|đồng chí|ông|bà)[\s:.]+/iu, '')
    if (name === '') return []
    return [
      {
        place,
        isSure: true,
        row: {
          ...emptyRow('staff', newId()),
          name,
          position: flat(cell('position')),
          unit: flat(cell('unit')),
          duties: cell('duties'),
          ...contactOf([cell('phone'), cell('email')].join(' ')),
        },
      },
    ]
  })
}

/** A telephone number and an address, in one cell or two. */
function contactOf(text: string): Pick<StaffMember, 'phone' | 'email'> {
  const email = /[^\s;,()]+@[^\s;,()]+/u.exec(text)?.[0] ?? ''
  return { phone: /(?:\+84|0)[\d .]{8,13}\d/.exec(text)?.[0] ?? '', email }
}
