import type { Plan } from '#shared/plan/plan'
import { reviewActivities } from './activities'
import { reviewAudiences } from './audiences'
import { reviewBases } from './bases'
import { reviewCompanionDates } from './companion-dates'
import { reviewCompanionSet } from './companion-set'
import { reviewCrisisCards } from './crisis-cards'
import { reviewFigures } from './figures'
import { reviewGaps } from './gaps'
import { reviewLeftovers } from './leftovers'
import { reviewMarks } from './marks'
import { reviewMoney } from './money'
import { reviewObjectives } from './objectives'
import { reviewOpening } from './opening'
import { reviewPolicies } from './policies'
import { reviewPrices } from './prices'
import { reviewRecipients } from './recipients'
import { reviewReturns } from './returns'
import {
  reviewWeights,
  type ReviewContext,
  type ReviewFinding,
  type ReviewRule,
} from './review-finding'
import { reviewSchedule } from './schedule'
import { reviewSigning } from './signing'
import { reviewWording } from './wording'

/**
 * What a leader looks at, in the order of attention: who signs and when, the bases, what is promised,
 * the money, who does it and who gets it.
 */
const rules: readonly ReviewRule[] = [
  reviewGaps,
  reviewSigning,
  reviewCompanionSet,
  reviewCompanionDates,
  reviewOpening,
  reviewMarks,
  reviewLeftovers,
  reviewFigures,
  reviewWording,
  reviewBases,
  reviewObjectives,
  reviewPolicies,
  reviewActivities,
  reviewSchedule,
  reviewAudiences,
  reviewMoney,
  reviewPrices,
  reviewCrisisCards,
  reviewRecipients,
  reviewReturns,
]

/**
 * "Sếp sẽ trả lại vì gì?": every reason, the weightiest first. What was kept with a reason is not told
 * of again.
 */
export function reviewPlan(plan: Plan, context: ReviewContext): readonly ReviewFinding[] {
  const kept = new Set(plan.origin.keptFindings.map(({ key }) => key))
  const found = rules.flatMap((rule) => rule(plan, context)).filter(({ key }) => !kept.has(key))
  return reviewWeights.flatMap((weight) => found.filter((finding) => finding.weight === weight))
}
