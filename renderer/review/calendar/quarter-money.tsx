import { useMemo } from 'react'
import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { quarterTotals } from '#shared/rules/budget'
import { monthsOf, placeInYear } from '#shared/rules/schedule/place-in-year'
import { romanNumeral } from '#shared/vietnamese/numbering'
import { formatWhole } from '#shared/vietnamese/numbers'

/** Money of each quarter beside the work that begins in it. */
export function QuarterMoney(props: {
  readonly lines: readonly BudgetLine[]
  readonly activities: readonly Activity[]
  readonly year: number
}) {
  const { lines, activities, year } = props
  const { quarters, wholeYear, total } = useMemo(() => quarterTotals(lines), [lines])
  const begun = useMemo(() => begunByQuarter(activities, year), [activities, year])
  const parts = [
    ...quarters.map((amount, index) => ({
      name: `Quý ${romanNumeral(index + 1)}`,
      amount,
      note: `${begun[index] ?? 0} hoạt động bắt đầu`,
    })),
    { name: 'Rải trong năm', amount: wholeYear, note: '' },
  ]
  return (
    <section className="quarter-money" aria-label="Kinh phí theo quý" data-testid="quarter-money">
      <h3>
        Kinh phí theo quý
        <span className="facts">Tổng {formatWhole(total)} đồng</span>
      </h3>
      <dl>
        {parts.map(({ name, amount, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {formatWhole(amount)}
              <span className="share" aria-hidden="true">
                <span style={{ width: `${shareOf(amount, total)}%` }} />
              </span>
              <span className="facts">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Percent with a tenth; sums can be larger than a number holds exactly. */
const shareOf = (amount: bigint, total: bigint) =>
  total === 0n ? 0 : Number((amount * 1_000n) / total) / 10

function begunByQuarter(activities: readonly Activity[], year: number): readonly number[] {
  const counts = [0, 0, 0, 0]
  for (const activity of activities) {
    const [first] = monthsOf(placeInYear(activity, year))
    if (first === undefined) continue
    const quarter = Math.floor((first - 1) / 3)
    counts[quarter] = (counts[quarter] ?? 0) + 1
  }
  return counts
}
