import type { BudgetLine } from '#shared/plan/budget'
import { known, type Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { orderTypeNames } from '#shared/reference/order-types'
import { budgetGroups, lineAmount, wholeAmount, type BudgetGroup } from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { phrase, tidy } from '#shared/vietnamese/wording'
import type { Block, Table } from '#templates/document/official-document'
import { heading, italicParagraph } from './parts'
import { estimateSummary, QUARTER_NUMERALS } from './estimate-summary'
import { moneyFigure } from './money'
import { tableOf, totalRow, type Column, type PageOfTable } from './table'

const AMOUNT = 'Thành tiền (đồng)'
/** On a page that is not wide it stands under what it is the norm of: two narrow columns read badly. */
const NORM = 'Căn cứ định mức'

/** The estimate by group, its total in words, and the same money by source and quarter. */
export function estimateBlocks(
  plan: Pick<Plan, 'budgetLines'>,
  page: PageOfTable,
): readonly Block[] {
  const lines = printedLines(plan)
  if (lines.length === 0) return []
  const total = wholeAmount(lines)
  const summary = estimateSummary(lines, page)
  const detail = [
    detailTable(plan, page),
    ...(total === null || total === 0n
      ? []
      : [italicParagraph(`Bằng chữ: ${moneyInWords(total)}.`, 'budgetLines')]),
  ]
  return summary === null
    ? detail
    : [
        heading('clause', '1. Dự toán chi tiết'),
        ...detail,
        heading('clause', '2. Tổng hợp theo nguồn kinh phí và theo quý'),
        summary,
      ]
}

/** Lines that say something; their money is all the money there is. */
export function printedLines({ budgetLines }: Pick<Plan, 'budgetLines'>): readonly BudgetLine[] {
  return budgetLines.filter((line) => phrase(line.content) !== '' || lineAmount(line) !== null)
}

/** Position of each line in the printed estimate, by its id. */
export function budgetLineNumbers(plan: Pick<Plan, 'budgetLines'>): ReadonlyMap<string, number> {
  const inOrder = budgetGroups(printedLines(plan)).flatMap((group) => group.lines)
  return new Map(inOrder.map((line, index) => [line.id, index + 1]))
}

type LineRow = { line: BudgetLine; position: number }

function detailTable(plan: Pick<Plan, 'budgetLines'>, page: PageOfTable): Table {
  const lines = printedLines(plan)
  const groups = budgetGroups(lines)
  const positions = budgetLineNumbers(plan)
  const letters = groups.map((_, index) => String.fromCharCode(65 + (index % 26)))
  const isGrouped = groups.length > 1 || groups.some((group) => group.name !== '')
  return tableOf(
    page.orientation === 'landscape' ? lineColumns : narrowColumns,
    groups.map((group, index) => ({
      title: isGrouped ? `${letters[index] ?? ''}. ${groupName(group)}` : null,
      rows: group.lines.map((line) => ({ line, position: positions.get(line.id) ?? 0 })),
      ...(groups.length > 1
        ? {
            after: (columns) => [
              totalRow(columns, `Cộng ${letters[index] ?? ''}`, figure(wholeAmount(group.lines))),
            ],
          }
        : {}),
    })),
    page,
    (columns) => [totalRow(columns, 'TỔNG CỘNG', figure(wholeAmount(lines)))],
  )
}

const figure = (amount: bigint | null) => new Map([[AMOUNT, moneyFigure(amount)]])
const groupName = ({ name }: BudgetGroup) => (name === '' ? 'Chi khác' : phrase(name))

const at = ({ line }: LineRow) => `budgetLines/${line.id}`

const lineColumns: readonly Column<LineRow>[] = [
  { title: 'TT', widthMm: 10, align: 'center', whole: true, text: (row) => String(row.position) },
  {
    title: 'Nội dung chi',
    widthMm: 58,
    text: ({ line }) => line.content,
    source: (row) => `${at(row)}/content`,
  },
  {
    title: 'Đơn vị tính',
    widthMm: 19,
    align: 'center',
    text: ({ line }) => line.measureUnit,
    source: (row) => `${at(row)}/measureUnit`,
  },
  {
    title: 'Số lượng',
    widthMm: 16,
    align: 'right',
    whole: true,
    text: ({ line }) => numberText(line.quantity),
    source: (row) => `${at(row)}/quantity`,
  },
  {
    title: 'Đơn giá (đồng)',
    widthMm: 24,
    align: 'right',
    whole: true,
    text: ({ line }) => numberText(line.unitPrice),
    source: (row) => `${at(row)}/unitPrice`,
  },
  {
    title: AMOUNT,
    widthMm: 27,
    align: 'right',
    whole: true,
    text: ({ line }) => {
      const amount = lineAmount(line)
      return amount === null ? '' : formatWhole(amount)
    },
    source: (row) => `${at(row)}/unitPrice`,
  },
  {
    title: 'Nguồn kinh phí',
    widthMm: 28,
    optional: true,
    text: ({ line }) => line.fundingSource,
    source: (row) => `${at(row)}/fundingSource`,
  },
  {
    title: 'Mục/ Tiểu mục',
    widthMm: 17,
    align: 'center',
    optional: true,
    text: ({ line }) => line.budgetCode,
    source: (row) => `${at(row)}/budgetCode`,
  },
  {
    title: NORM,
    widthMm: 32,
    optional: true,
    text: ({ line }) => line.norm,
    source: (row) => `${at(row)}/norm`,
  },
  {
    title: 'Quý',
    widthMm: 14,
    align: 'center',
    optional: true,
    text: ({ line }) => QUARTER_NUMERALS[(line.quarter ?? 0) - 1] ?? '',
    source: (row) => `${at(row)}/quarter`,
  },
  {
    title: 'Ghi chú',
    widthMm: 24,
    optional: true,
    text: ({ line }) =>
      [line.order === 'own' ? '' : orderTypeNames[line.order], tidy(line.note)]
        .filter((part) => part !== '')
        .join('\n'),
    source: (row) => `${at(row)}/note`,
  },
]

/** Left to the second table, or to the plan's annex, on a page that is not wide. */
const WIDE_ONLY: readonly string[] = ['Nguồn kinh phí', 'Mục/ Tiểu mục', 'Quý', 'Ghi chú']
const narrowWidths: ReadonlyMap<string, number> = new Map([
  ['TT', 9],
  ['Nội dung chi', 74],
  ['Số lượng', 13],
  ['Đơn giá (đồng)', 20],
  [AMOUNT, 25],
])
const narrowColumns: readonly Column<LineRow>[] = lineColumns
  .filter(({ title }) => !WIDE_ONLY.includes(title) && title !== NORM)
  .map((column) => ({
    ...column,
    widthMm: narrowWidths.get(column.title) ?? column.widthMm,
    ...(column.title === 'Nội dung chi' ? { text: contentAndNorm } : {}),
  }))

/** "Tài liệu lớp tập huấn", and under it "(Báo giá, hợp đồng)". */
function contentAndNorm({ line }: LineRow): string {
  const norm = phrase(line.norm).replace(/\s*\(([^()]*)\)/gu, ', $1')
  return norm === '' ? line.content : `${line.content}\n(${norm})`
}

/** A number that could not be read is left open: printed as typed it would pass for a figure. */
function numberText(value: Entered<number>): string {
  const number = known(value)
  return number === null ? '' : formatWhole(number)
}
