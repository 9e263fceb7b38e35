import { assessDemands, countMet } from '#shared/rules/section-1/assess'
import { DemandsReview } from '../../review/demands/demands-review'
import type { StepDefinition } from '../step'

export const demandsStep: StepDefinition = {
  id: 'demands',
  group: 'finish',
  title: 'Đối chiếu yêu cầu',
  sections: [],
  progress: (plan, demands) => countMet(assessDemands(plan, demands)),
  guidance: 'demands',
  Component: DemandsReview,
}
