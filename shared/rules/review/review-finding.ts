import type { Plan } from '#shared/plan/plan'
import type { PlanChange } from '#shared/plan/plan-changes'
import type { BodyName } from '#shared/reference/body-names'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import type { CostNorm } from '#shared/reference/norms'
import type { TextFindings } from './search-texts'

/** How much a finding weighs with the leader who signs. */
export const reviewWeights = ['blocks', 'asked', 'nice'] as const
export type ReviewWeight = (typeof reviewWeights)[number]

/** A reason for which the plan would come back, told before it goes up. */
export type ReviewFinding = {
  /** Stays the same while what it tells of does; a reason to keep it is kept under it. */
  readonly key: string
  readonly weight: ReviewWeight
  readonly message: string
  /** Field to go to, rows by their id; null when it is about the plan as a whole. */
  readonly path: string | null
  /** What "Sửa giúp" does; null when only a person can say. */
  readonly fix: ReviewFix | null
  /** How it may stay: with a reason, or once it was looked at; what is missing may not. */
  readonly stays?: 'seen' | 'never'
}

export type ReviewFix = {
  readonly label: string
  readonly changes: readonly PlanChange[]
  /** It states what only a person can know; never done together with others. */
  readonly isStatement?: true
}

/** Whether it is mended by the app alone. */
export const isMendable = (
  finding: ReviewFinding,
): finding is ReviewFinding & { readonly fix: ReviewFix } =>
  finding.fix !== null && finding.fix.isStatement !== true

export type ReviewContext = {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** Why earlier plans of this unit came back. */
  readonly returns: readonly ReturnReason[]
  /** The unit's own lists, or those that ship with the app. */
  readonly lists: ReviewLists
  /** The letter the unit answers. */
  readonly demands: ChosenDemands
  /** What is not written right and what is of last year, as `searchTexts` finds it. */
  readonly texts: TextFindings
}

export type ReviewLists = {
  readonly bodyNames: readonly BodyName[]
  readonly legalBases: readonly LegalBasisEntry[]
  readonly costNorms: readonly CostNorm[]
}

/** One entry of the log of plans that came back. */
export type ReturnReason = {
  readonly id: string
  readonly reason: string
  /** Section of the plan it was about; null for the whole. */
  readonly section: keyof Plan | null
  readonly planTitle: string
  /** Day it was written down, `YYYY-MM-DD`. */
  readonly at: string
}

/** One thing a leader looks at. */
export type ReviewRule = (plan: Plan, context: ReviewContext) => readonly ReviewFinding[]

/** A finding with nothing that could mend it. */
export const told = (
  weight: ReviewWeight,
  key: string,
  path: string | null,
  message: string,
): ReviewFinding => ({ key, weight, message, path, fix: null })
