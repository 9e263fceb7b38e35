import type { CSSProperties } from 'react'
import type { BudgetLine } from '#shared/plan/budget'
import {
  budgetGroups,
  budgetSources,
  quarterTotals,
  totalAmount,
  type BudgetGroup,
} from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import './budget-totals.css'

/** One line: how many, how much, in words. */
export function BudgetFooter({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const total = totalAmount(lines)
  return (
    <span data-testid="budget-total">
      {formatWhole(lines.length)} dòng chi
      {total === 0n ? null : (
        <>
          {' · '}
          <strong>{formatWhole(total)} đồng</strong> ({moneyInWords(total)})
        </>
      )}
    </span>
  )
}

/** The estimate by group, by source and by quarter, as tables with a bar to each row. */
export function BudgetTotals({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const { quarters, wholeYear } = quarterTotals(lines)
  const spread: readonly Sum[] = [
    ...quarters.map((total, index) => ({ name: `Quý ${ROMAN[index] ?? ''}`, total })),
    { name: 'Rải trong năm', total: wholeYear },
  ]
  return (
    <div className="totals">
      <SumTable title="Theo nhóm chi" sums={budgetGroups(lines).map(toSum)} />
      <SumTable title="Theo nguồn" sums={budgetSources(lines).map(toSum)} />
      <SumTable title="Theo quý" sums={spread} />
      <p className="totals-whole">
        <BudgetFooter lines={lines} />
      </p>
    </div>
  )
}

type Sum = { readonly name: string; readonly total: bigint }

const ROMAN = ['I', 'II', 'III', 'IV']

const toSum = ({ name, total }: BudgetGroup): Sum => ({
  name: name === '' ? 'Chưa ghi' : name,
  total,
})

/** Bars are drawn against the largest sum; figures and shares stand beside them. */
function SumTable(props: { readonly title: string; readonly sums: readonly Sum[] }) {
  const { title, sums } = props
  const whole = sums.reduce((sum, { total }) => sum + total, 0n)
  const largest = sums.reduce((most, { total }) => (total > most ? total : most), 0n)
  return (
    <table className="sum-table">
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Tên</th>
          <th scope="col">Số tiền (đồng)</th>
          <th scope="col">Tỷ lệ</th>
        </tr>
      </thead>
      <tbody>
        {sums.map(({ name, total }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span className="sum-bar" style={lengthOf(total, largest)} aria-hidden />
            </th>
            <td>{formatWhole(total)}</td>
            <td>{shareText(total, whole)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const lengthOf = (total: bigint, largest: bigint): CSSProperties => ({
  inlineSize: largest === 0n ? 0 : `${Number((total * 1000n) / largest) / 10}%`,
})

/** Whole percents; a sum too small for one is not told as nothing. */
function shareText(total: bigint, whole: bigint): string {
  if (whole === 0n || total === 0n) return total === 0n ? '–' : ''
  const percent = Number((total * 1000n) / whole) / 10
  return percent < 1 ? '< 1 %' : `${Math.round(percent)} %`
}
