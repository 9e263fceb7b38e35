import { usePlan } from '../../plan/use-plan'
import { BudgetTotals } from '../../review/budget-totals'
import { LeaderReview } from '../../review/leader/leader-review'
import { PlanLeftovers } from '../../review/leftovers/plan-leftovers'
import { FigureFindings } from '../../review/money/figure-findings'
import { PriceFindings } from '../../review/money/price-findings'
import { PaperChecks } from '../../review/paper-checks'
import { useTextFindings } from '../../review/use-text-findings'
import { PlanWording } from '../../review/wording/plan-wording'
import { useOwnWords } from '../../review/wording/use-own-words'
import type { StepDefinition } from '../step'

function ReviewStep() {
  const budgetLines = usePlan((plan) => plan.budgetLines)
  const own = useOwnWords()
  const texts = useTextFindings(own.words)
  return (
    <>
      <LeaderReview texts={texts} />
      <h3 className="subhead">Săn năm cũ</h3>
      <PlanLeftovers texts={texts} />
      <h3 className="subhead">Chính tả, cách viết</h3>
      <PlanWording own={own} texts={texts} />
      <h3 className="subhead">Thể thức</h3>
      <PaperChecks />
      <h3 className="subhead">Kinh phí</h3>
      <BudgetTotals lines={budgetLines} />
      <PriceFindings />
      <h3 className="subhead">Khớp ba nơi</h3>
      <FigureFindings />
    </>
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
