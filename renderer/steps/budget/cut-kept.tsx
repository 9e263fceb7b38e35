import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { lineAmount } from '#shared/rules/budget'
import { keptReasons } from '#shared/rules/budget-cut/kept'
import { formatWhole } from '#shared/vietnamese/numbers'

/** Every line with money, to be kept or let go. */
export function KeptLines(props: {
  readonly plan: Plan
  readonly kept: ReadonlySet<string>
  readonly reasonOf: (id: string) => keyof typeof keptReasons | undefined
  readonly onToggle: (id: string, isKept: boolean) => void
}) {
  const { plan, kept, reasonOf, onToggle } = props
  const lines = plan.budgetLines.filter((line) => (lineAmount(line) ?? 0n) > 0n)
  return (
    <details className="cut-kept">
      <summary>
        Khoản được giữ ({lines.filter(({ id }) => kept.has(id)).length} trong {lines.length})
      </summary>
      <ul className="dialog-list">
        {lines.map((line) => (
          <li key={line.id}>
            <label className="check">
              <input
                type="checkbox"
                checked={kept.has(line.id)}
                onChange={(event) => onToggle(line.id, event.currentTarget.checked)}
              />
              <span>
                {line.content}: {amountText(line)} đồng
                <ReasonText reason={reasonOf(line.id)} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

const amountText = (line: BudgetLine) => formatWhole(lineAmount(line) ?? 0n)

function ReasonText({ reason }: { readonly reason: keyof typeof keptReasons | undefined }) {
  return reason === undefined ? null : <span className="hint"> · {keptReasons[reason]}</span>
}
