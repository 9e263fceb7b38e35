import type { Plan } from '#shared/plan/plan'
import { sectionNames } from '#shared/plan/field-names'
import { findGaps, type Gap } from '#shared/rules/completeness'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { BudgetTotals } from '../../review/budget-totals'
import { PlanLeftovers } from '../../review/leftovers/plan-leftovers'
import { FigureFindings } from '../../review/money/figure-findings'
import { PriceFindings } from '../../review/money/price-findings'
import { PaperChecks } from '../../review/paper-checks'
import type { StepDefinition } from '../step'

function ReviewStep() {
  const plan = usePlan((current) => current)
  const gaps = findGaps(plan)
  return (
    <>
      <p data-testid="gap-count">
        {gaps.length === 0
          ? 'Không còn mục nào bỏ trống. Hãy đọc lại bản in rồi xuất Word.'
          : `Còn ${gaps.length} chỗ nên hoàn thiện trước khi trình ký. Vẫn có thể xuất Word để xem thử.`}
      </p>
      <GapList gaps={gaps} />
      <h3 className="subhead">Săn năm cũ</h3>
      <PlanLeftovers />
      <h3 className="subhead">Thể thức</h3>
      <PaperChecks />
      <h3 className="subhead">Kinh phí</h3>
      <BudgetTotals lines={plan.budgetLines} />
      <PriceFindings />
      <h3 className="subhead">Khớp ba nơi</h3>
      <FigureFindings />
    </>
  )
}

const NAMED: Partial<Record<keyof Plan, string>> = sectionNames

function GapList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { goToPath } = useNavigation()
  return (
    <ul className="review-list">
      {gaps.map((gap) => (
        <li key={gap.path + gap.message}>
          <span className="where">{NAMED[gap.section]}</span>
          <span className="what">{gap.message}</span>
          <button type="button" className="link-button" onClick={() => goToPath(gap.path)}>
            Đến chỗ đó
          </button>
        </li>
      ))}
    </ul>
  )
}

export const reviewStep: StepDefinition = {
  id: 'review',
  group: 'finish',
  title: 'Rà soát',
  sections: [],
  guidance: null,
  Component: ReviewStep,
}
