import type { Plan } from '#shared/plan/plan'
import { withoutBlankEnds } from '#shared/plan/untouched'
import { activityGaps } from './activities'
import { budgetGaps } from './budget'
import { channelGaps } from './channels'
import { companionGaps } from './companions'
import { disclosureGaps } from './disclosures'
import { documentGaps } from './document'
import type { Gap, GapFinder } from './gap'
import { legalBasisGaps } from './legal-bases'
import { objectiveGaps } from './objectives'
import { policyGaps } from './policies'
import { purposeGaps } from './purpose'
import { responsibilityGaps } from './responsibilities'
import { riskGaps } from './risks'
import { staffGaps } from './staff'
import { unitGaps } from './unit'

/** One file a section; a section without one has nothing it must hold. */
const gapFinders: readonly GapFinder[] = [
  unitGaps,
  documentGaps,
  legalBasisGaps,
  purposeGaps,
  objectiveGaps,
  policyGaps,
  activityGaps,
  channelGaps,
  staffGaps,
  budgetGaps,
  disclosureGaps,
  responsibilityGaps,
  riskGaps,
  companionGaps,
]

/** Everything still missing, in the order of the guide. */
export function findGaps(plan: Plan): readonly Gap[] {
  const written = withoutBlankEnds(plan)
  return gapFinders.flatMap((find) => find(written))
}
