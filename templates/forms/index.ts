import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { missingFor } from '#shared/rules/companions'
import type { Paper } from '#templates/document/paper'
import { buildDispatch } from './cong-van/build'
import { buildAdjustment } from './dieu-chinh/build'
import { buildEstimate } from './du-toan/build'
import { buildInvitation } from './giay-moi/build'
import { buildPlanDocument } from './ke-hoach/build'
import { buildCalendar } from './lich-treo/build'
import { buildDecision } from './quyet-dinh/build'
import { buildAssignment } from './thong-bao/build'
import { buildCrisisCards } from './the-xu-ly/build'
import { buildSubmission } from './to-trinh/build'
import { buildSummary } from './tom-tat/build'

/** A paper the app can make from a plan. */
export type Form = {
  /** Template of the decree it follows; null for what the decree says nothing of. */
  readonly template: string | null
  /**
   * Pure: the same plan and letter give the same paper.
   * @param demands the letter the plan answers; the one the app comes with unless another is chosen
   */
  readonly build: (plan: Plan, demands?: ChosenDemands) => Paper
}

/** Every form by its kind. A new form is a folder here and a line below. */
const forms: Readonly<Record<PaperKind, Form>> = {
  plan: { template: 'Mẫu 1.4', build: buildPlanDocument },
  decision: { template: 'Mẫu 1.3', build: buildDecision },
  submission: { template: 'Mẫu 1.4', build: buildSubmission },
  dispatch: { template: 'Mẫu 1.5', build: buildDispatch },
  invitation: { template: 'Mẫu 1.7', build: buildInvitation },
  assignment: { template: 'Mẫu 1.4', build: buildAssignment },
  estimate: { template: null, build: buildEstimate },
  adjustment: { template: 'Mẫu 1.4', build: buildAdjustment },
  summary: { template: null, build: buildSummary },
  calendar: { template: null, build: buildCalendar },
  crisisCards: { template: null, build: buildCrisisCards },
}

export const formOf = (kind: PaperKind): Form => forms[kind]

/** Why a paper cannot be made of this plan yet, in Vietnamese; null when it can. */
export function problemOf(plan: Plan, kind: PaperKind): string | null {
  const missing = missingFor(plan, kind)
  return missing.length === 0 ? null : missing.map(({ message }) => message).join(' ')
}
