import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { Paper } from '#templates/document/paper'
import { buildDispatch, dispatchProblem } from './cong-van/build'
import { buildEstimate, estimateProblem } from './du-toan/build'
import { buildInvitation, invitationProblem } from './giay-moi/build'
import { buildPlanDocument } from './ke-hoach/build'
import { buildCalendar } from './lich-treo/build'
import { buildDecision } from './quyet-dinh/build'
import { assignmentProblem, buildAssignment } from './thong-bao/build'
import { buildSubmission, submissionProblem } from './to-trinh/build'
import { buildSummary } from './tom-tat/build'

/** A paper the app can make from a plan. */
export type Form = {
  /** Template of the decree it follows; null for what the decree says nothing of. */
  readonly template: string | null
  /** Why it cannot be made of this plan yet, in Vietnamese; null when it can. */
  readonly problem: (plan: Plan) => string | null
  /** Pure: the same plan gives the same paper. */
  readonly build: (plan: Plan) => Paper
}

const always = () => null

/** Every form by its kind. A new form is a folder here and a line below. */
const forms: Readonly<Record<PaperKind, Form>> = {
  plan: { template: 'Mẫu 1.4', problem: always, build: buildPlanDocument },
  decision: { template: 'Mẫu 1.3', problem: always, build: buildDecision },
  submission: { template: 'Mẫu 1.4', problem: submissionProblem, build: buildSubmission },
  dispatch: { template: 'Mẫu 1.5', problem: dispatchProblem, build: buildDispatch },
  invitation: { template: 'Mẫu 1.7', problem: invitationProblem, build: buildInvitation },
  assignment: { template: 'Mẫu 1.4', problem: assignmentProblem, build: buildAssignment },
  estimate: { template: null, problem: estimateProblem, build: buildEstimate },
  summary: { template: null, problem: always, build: buildSummary },
  calendar: { template: null, problem: always, build: buildCalendar },
}

export const formOf = (kind: PaperKind): Form => forms[kind]
