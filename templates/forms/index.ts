import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { Paper } from '#templates/document/paper'
import { buildPlanDocument } from './ke-hoach/build'

/** A paper the app can make from a plan. */
export type Form = {
  readonly kind: PaperKind
  /** Template of the decree it follows; null for what the decree says nothing of. */
  readonly template: string | null
  /** Why it cannot be made of this plan yet, in Vietnamese; null when it can. */
  readonly problem: (plan: Plan) => string | null
  /** Pure: the same plan gives the same paper. */
  readonly build: (plan: Plan) => Paper
}

const always = () => null

/** Every form, in the order papers are signed. A new form is a folder here and a line below. */
export const forms: readonly Form[] = [
  { kind: 'plan', template: 'Mẫu 1.4', problem: always, build: buildPlanDocument },
]

/** The form of a kind of paper. */
export function formOf(kind: PaperKind): Form | undefined {
  return forms.find((form) => form.kind === kind)
}
