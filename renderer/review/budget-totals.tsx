import type { BudgetLine } from '#shared/plan/budget'
import {
  budgetGroups,
  budgetSources,
  quarterTotals,
  totalAmount,
  type BudgetGroup,
} from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'

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

/** The estimate by group, by source and by quarter. */
export function BudgetTotals({ lines }: { readonly lines: readonly BudgetLine[] }) {
  const { quarters, wholeYear } = quarterTotals(lines)
  const spread: readonly Sum[] = [
    ...quarters.map((total, index) => ({ name: `Quý ${ROMAN[index] ?? ''}`, total })),
    { name: 'Rải trong năm', total: wholeYear },
  ]
  return (
    <div className="totals">
      <SumList title="Theo nhóm chi" sums={budgetGroups(lines).map(toSum)} />
      <SumList title="Theo nguồn" sums={budgetSources(lines).map(toSum)} />
      <SumList title="Theo quý" sums={spread} />
      <BudgetFooter lines={lines} />
    </div>
  )
}

type Sum = { readonly name: string; readonly total: bigint }

const ROMAN = ['I', 'II', 'III', 'IV']

const toSum = ({ name, total }: BudgetGroup): Sum => ({
  name: name === '' ? 'Chưa ghi' : name,
  total,
})

function SumList(props: { readonly title: string; readonly sums: readonly Sum[] }) {
  return (
    <section>
      <h3>{props.title}</h3>
      <dl>
        {props.sums.map(({ name, total }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatWhole(total)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
