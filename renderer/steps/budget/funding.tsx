import { IconScissors } from '@tabler/icons-react'
import { useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { usePlan } from '../../plan/use-plan'
import { BudgetTotals } from '../../review/budget-totals'
import { FigureFindings } from '../../review/money/figure-findings'
import { FieldList } from '../../ui/fields/field-list'
import { paragraph, type FieldSpec } from '../../ui/fields/spec'
import { CutDialog } from './cut-dialog'

const statementFields: readonly FieldSpec<Plan>[] = [
  paragraph('fundingStatement', {
    hint: 'Lời văn của mục kinh phí. Số tổng và số bằng chữ được thêm tự động từ dự toán.',
  }),
]
const updatePlan = (plan: Plan, next: (plan: Plan) => Plan): Plan => next(plan)

/** The prose of the funding section, the money from every side, and the way to less of it. */
export function FundingStatement() {
  const plan = usePlan((current) => current)
  const [isCutting, setCutting] = useState(false)
  return (
    <div className="form-panel">
      <FieldList specs={statementFields} row={plan} path="" update={updatePlan} />
      <BudgetTotals lines={plan.budgetLines} />
      <p>
        <button
          type="button"
          className="button"
          data-testid="open-cut"
          disabled={totalAmount(plan.budgetLines) === 0n}
          onClick={() => setCutting(true)}
        >
          <IconScissors size={16} aria-hidden /> Cắt giảm dự toán…
        </button>
      </p>
      <h3 className="subhead">Khớp ba nơi</h3>
      <FigureFindings />
      {isCutting ? <CutDialog onClose={() => setCutting(false)} /> : null}
    </div>
  )
}
