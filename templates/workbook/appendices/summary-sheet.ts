import type { Plan } from '#shared/plan/plan'
import { budgetSources, quarterTotals, totalAmount } from '#shared/rules/budget'
import { printedLines } from '#templates/forms/estimate'
import { UNKNOWN_SOURCE } from '#templates/forms/money'
import { columnLetters } from '../read/references'
import type { WrittenCell, WrittenRow, WrittenSheet } from '../write/sheet'
import { heading, ROWS_ABOVE, titleMerges, titleRows } from './list-sheet'

const TITLES = [
  'Nguồn kinh phí',
  'Quý I',
  'Quý II',
  'Quý III',
  'Quý IV',
  'Cả năm, không chia quý',
  'Cộng (đồng)',
]

/** The same money by source and quarter. */
export function summarySheet(plan: Plan, attachedTo: string): WrittenSheet | null {
  const lines = printedLines(plan)
  if (totalAmount(lines) === 0n) return null
  const sources = budgetSources(lines)
  const first = ROWS_ABOVE + 2
  const last = first + sources.length - 1
  const rows = sources.map(({ name, lines: members, total }, index): WrittenRow => {
    const { quarters, wholeYear } = quarterTotals(members)
    const row = first + index
    return [
      { look: 'centred', value: { kind: 'number', value: index + 1 } },
      { look: 'text', value: { kind: 'text', text: name === '' ? UNKNOWN_SOURCE : name } },
      ...[...quarters, wholeYear].map((value): WrittenCell => ({
        look: 'figure',
        value: { kind: 'number', value },
      })),
      { look: 'figure', value: { kind: 'formula', formula: `SUM(C${row}:G${row})`, value: total } },
    ]
  })
  const { quarters, wholeYear, total } = quarterTotals(lines)
  const totals = [...quarters, wholeYear, total].map((value, index): WrittenCell => {
    const letter = columnLetters(index + 2)
    const formula = `SUM(${letter}${first}:${letter}${last})`
    return { look: 'strongFigure', value: { kind: 'formula', formula, value } }
  })
  return {
    name: 'Nguồn, quý',
    widths: [6, 40, ...Array.from({ length: 6 }, () => 17)],
    rows: [
      ...titleRows('TỔNG HỢP KINH PHÍ THEO NGUỒN VÀ THEO QUÝ', attachedTo, 'Đơn vị tính: đồng'),
      ['TT', ...TITLES].map(heading),
      ...rows,
      [
        { look: 'strongCentred', value: null },
        { look: 'strongText', value: { kind: 'text', text: 'TỔNG CỘNG' } },
        ...totals,
      ],
    ],
    merges: titleMerges(TITLES.length),
    headingRow: ROWS_ABOVE + 1,
  }
}
