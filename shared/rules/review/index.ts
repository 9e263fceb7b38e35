import type { Plan } from '#shared/plan/plan'
import { reviewActivities } from './activities'
import { reviewAudiences } from './audiences'
import { reviewBases } from './bases'
import { reviewChannels } from './channels'
import { reviewCompanionDates } from './companion-dates'
import { reviewCompanionSet } from './companion-set'
import { reviewCrisisCards } from './crisis-cards'
import { reviewDemands, withoutToldTwice } from './demands'
import { reviewFigures } from './figures'
import { reviewGaps } from './gaps'
import { reviewLeftovers } from './leftovers'
import { reviewLeads } from './leads'
import { reviewMarks } from './marks'
import { reviewMoney } from './money'
import { reviewObjectives } from './objectives'
import { reviewOpening } from './opening'
import { reviewPartners } from './partners'
import { reviewPolicies } from './policies'
import { reviewPrices } from './prices'
import { reviewProducts } from './products'
import { reviewRecipientLevel } from './recipient-level'
import { reviewRecipients } from './recipients'
import { reviewReports } from './reports'
import { reviewReturns } from './returns'
import {
  reviewWeights,
  type ReviewContext,
  type ReviewFinding,
  type ReviewRule,
} from './review-finding'
import { reviewSchedule } from './schedule'
import { reviewSigning } from './signing'
import { reviewStaff } from './staff'
import { reviewStages } from './stages'
import { toldTogether } from './together'
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
  reviewStages,
  reviewDemands,
  reviewActivities,
  reviewLeads,
  reviewReports,
  reviewSchedule,
  reviewAudiences,
  reviewChannels,
  reviewStaff,
  reviewMoney,
  reviewPrices,
  reviewPartners,
  reviewProducts,
  reviewCrisisCards,
  reviewRecipientLevel,
  reviewRecipients,
  reviewReturns,
]

/**
 * "Sếp sẽ trả lại vì gì?": every reason, the weightiest first. What was kept with a reason is not told
 * of again.
 */
export function reviewPlan(plan: Plan, context: ReviewContext): readonly ReviewFinding[] {
  const kept = new Set(plan.origin.keptFindings.map(({ key }) => key))
  const each = withoutToldTwice(rules.flatMap((rule) => rule(plan, context)))
  const isOpen = ({ key }: ReviewFinding) => !kept.has(key)
  const found = toldTogether(each.filter(isOpen)).filter(isOpen)
  return reviewWeights.flatMap((weight) => found.filter((finding) => finding.weight === weight))
}
