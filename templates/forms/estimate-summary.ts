import type { BudgetLine } from '#shared/plan/budget'
import { budgetSources, quarterTotals, totalAmount, wholeAmount } from '#shared/rules/budget'
import { formatWhole } from '#shared/vietnamese/numbers'
import type { Table } from '#templates/document/official-document'
import { UNKNOWN_SOURCE } from './money'
import { tableOf, totalRow, type Column, type PageOfTable } from './table'

export const QUARTER_NUMERALS = ['I', 'II', 'III', 'IV'] as const

type SummaryRow = { name: string; lines: readonly BudgetLine[] }

/** An amount never needs a line of its own on an upright page beside so many others. */
const MOST_SOURCES_ACROSS = 4

/**
 * The money by source and by quarter; null when there is one source and no quarter, or a sum is open.
 * Quarters stand across the page, but on an upright page the few sources do: names take less room in a
 * heading than in a column squeezed by six amounts.
 */
export function estimateSummary(lines: readonly BudgetLine[], page: PageOfTable): Table | null {
  if (wholeAmount(lines) === null || totalAmount(lines) === 0n) return null
  const sources = budgetSources(lines).map(({ name, lines: members }) => ({
    name: name === '' ? UNKNOWN_SOURCE : name,
    lines: members,
  }))
  const hasQuarters = lines.some(({ quarter }) => quarter !== null)
  if (sources.length < 2 && !hasQuarters) return null
  const isUpright = page.orientation === 'portrait' && sources.length <= MOST_SOURCES_ACROSS
  const [first, columns, rows] =
    isUpright && hasQuarters
      ? ['Thời gian', sources.map(sourceColumn), periodRows(lines)]
      : ['Nguồn kinh phí', periodColumns, sources]
  return tableOf(
    [
      { title: first, widthMm: isUpright ? 36 : 62, text: ({ name }) => name },
      ...columns,
      amountColumn('Cộng (đồng)', totalAmount),
    ],
    [{ title: null, rows }],
    page,
    (shown) => [
      totalRow(
        shown,
        'TỔNG CỘNG',
        new Map(shown.slice(1).map((column) => [column.title, column.text({ name: '', lines })])),
      ),
    ],
  )
}

const WHOLE_YEAR = 'Cả năm, không chia quý'

const periodColumns: readonly Column<SummaryRow>[] = [
  ...QUARTER_NUMERALS.map((name, index) =>
    amountColumn(`Quý ${name}`, (row) => quarterTotals(row).quarters[index] ?? 0n),
  ),
  amountColumn(WHOLE_YEAR, (row) => quarterTotals(row).wholeYear),
]

/** Quarters with money in them, then what is not told by quarter. */
function periodRows(lines: readonly BudgetLine[]): readonly SummaryRow[] {
  const inPeriod = (name: string, quarter: number | null) => ({
    name,
    lines: lines.filter((line) => line.quarter === quarter),
  })
  return [
    ...QUARTER_NUMERALS.map((name, index) => inPeriod(`Quý ${name}`, index + 1)),
    inPeriod(WHOLE_YEAR, null),
  ].filter((row) => totalAmount(row.lines) !== 0n)
}

function sourceColumn({ name, lines }: SummaryRow): Column<SummaryRow> {
  const own = new Set(lines)
  return amountColumn(name, (row) => totalAmount(row.filter((line) => own.has(line))))
}

function amountColumn(
  title: string,
  amountOf: (lines: readonly BudgetLine[]) => bigint,
): Column<SummaryRow> {
  return {
    title,
    widthMm: 30,
    align: 'right',
    whole: true,
    optional: true,
    text: ({ lines }) => {
      const amount = amountOf(lines)
      return amount === 0n ? '' : formatWhole(amount)
    },
  }
}
