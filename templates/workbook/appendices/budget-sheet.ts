import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { orderTypeNames } from '#shared/reference/order-types'
import { budgetGroups, lineAmount, totalAmount, wholeAmount } from '#shared/rules/budget'
import { phrase } from '#shared/vietnamese/wording'
import { printedLines } from '#templates/forms/estimate'
import { columnLetters } from '../read/references'
import type { WrittenCell, WrittenRow, WrittenSheet, WrittenValue } from '../write/sheet'
import { numberColumn, textColumn, type AnnexColumn } from './columns'
import { heading, ROWS_ABOVE, titleMerges, titleRows } from './list-sheet'

const CONTENT = 'Nội dung chi'
const QUANTITY = 'Số lượng'
const PRICE = 'Đơn giá (đồng)'
const AMOUNT = 'Thành tiền (đồng)'
const ALWAYS = { isOptional: false } as const
const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV']

/** The amount is a formula, made where its place is known. */
const columns: readonly AnnexColumn<BudgetLine>[] = [
  textColumn(CONTENT, 46, (line) => line.content, ALWAYS),
  textColumn('Đơn vị tính', 11, (line) => line.measureUnit, { look: 'centred' }),
  numberColumn(QUANTITY, 9, (line) => line.quantity, ALWAYS),
  numberColumn(PRICE, 14, (line) => line.unitPrice, ALWAYS),
  { title: AMOUNT, width: 16, look: 'figure', isOptional: false, value: () => null },
  textColumn('Nguồn kinh phí', 20, (line) => line.fundingSource),
  textColumn('Mục/Tiểu mục', 10, (line) => line.budgetCode, { look: 'centred' }),
  textColumn('Căn cứ định mức', 26, (line) => line.norm),
  textColumn('Quý', 9, (line) => QUARTERS[(line.quarter ?? 0) - 1] ?? '', { look: 'centred' }),
  textColumn('Phương thức thực hiện', 14, (line) =>
    line.order === 'own' ? '' : orderTypeNames[line.order],
  ),
  textColumn('Ghi chú', 20, (line) => line.note),
]

/**
 * The estimate with the sums a spreadsheet computes again: each line, each group, the whole. The
 * results stored with the formulas are those of the plan.
 */
export function budgetSheet(plan: Plan, attachedTo: string): WrittenSheet | null {
  const lines = printedLines(plan)
  if (lines.length === 0) return null
  const shown = columns.filter(
    ({ isOptional, value }) => !isOptional || lines.some((line) => value(line, plan) !== null),
  )
  const letterOf = (title: string) =>
    columnLetters(shown.findIndex((each) => each.title === title) + 1)
  const [quantity, price, amount] = [letterOf(QUANTITY), letterOf(PRICE), letterOf(AMOUNT)]
  const groups = budgetGroups(lines)
  const isGrouped = groups.length > 1 || groups.some(({ name }) => name !== '')
  const body: WrittenRow[] = []
  const groupSums: string[] = []
  const nextRow = () => ROWS_ABOVE + 2 + body.length
  let position = 0

  const lineRow = (line: BudgetLine): WrittenRow => {
    position += 1
    const row = nextRow()
    const product = `${quantity}${row}*${price}${row}`
    return [
      { look: 'centred', value: { kind: 'number', value: position } },
      ...shown.map(({ title, look, value }): WrittenCell => ({
        look,
        value: title === AMOUNT ? formula(product, lineAmount(line)) : value(line, plan),
      })),
    ]
  }
  const sumRow = (mark: string, title: string, sum: WrittenValue): WrittenRow => [
    { look: 'strongCentred', value: { kind: 'text', text: mark } },
    ...shown.map((each): WrittenCell => {
      if (each.title === AMOUNT) return { look: 'strongFigure', value: sum }
      return {
        look: 'strongText',
        value: each.title === CONTENT ? { kind: 'text', text: title } : null,
      }
    }),
  ]

  groups.forEach((group, index) => {
    if (isGrouped) {
      const row = nextRow()
      groupSums.push(`${amount}${row}`)
      const sum = `SUM(${amount}${row + 1}:${amount}${row + group.lines.length})`
      const title = group.name === '' ? 'Chi khác' : group.name
      body.push(sumRow(letterMark(index), title, formula(sum, group.total)))
    }
    for (const line of group.lines) body.push(lineRow(line))
  })
  const first = ROWS_ABOVE + 2
  const sum = isGrouped ? sumOf(groupSums) : `SUM(${amount}${first}:${amount}${nextRow() - 1})`
  body.push(sumRow('', totalTitle(lines), formula(sum, totalAmount(lines))))

  return {
    name: 'Dự toán',
    widths: [6, ...shown.map(({ width }) => width)],
    rows: [
      ...titleRows('DỰ TOÁN KINH PHÍ', attachedTo, 'Đơn vị tính: đồng'),
      ['TT', ...shown.map(({ title }) => title)].map(heading),
      ...body,
    ],
    merges: titleMerges(shown.length),
    headingRow: ROWS_ABOVE + 1,
  }
}

/** Null while a part of it is not known: a formula there would show nought. */
const formula = (text: string, value: bigint | null): WrittenValue =>
  value === null ? null : { kind: 'formula', formula: text, value }

/** A function takes 255 arguments. */
function sumOf(cells: readonly string[]): string {
  const parts: string[] = []
  for (let at = 0; at < cells.length; at += 200) {
    parts.push(`SUM(${cells.slice(at, at + 200).join(',')})`)
  }
  return parts.join('+')
}

/** A sum that passes over a line must not pass for the whole. */
function totalTitle(lines: readonly BudgetLine[]): string {
  if (wholeAmount(lines) !== null) return 'TỔNG CỘNG'
  const open = lines.filter((line) => phrase(line.content) !== '' && lineAmount(line) === null)
  return `TỔNG CỘNG (còn ${open.length} dòng chưa có số tiền)`
}

/** A, B … Z, AA. */
const letterMark = (index: number) => columnLetters(index)
