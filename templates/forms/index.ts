import type { Plan } from '#shared/plan/plan'
import type { OfficialDocument } from '#templates/document/official-document'
import { buildPlanDocument } from './ke-hoach/build'

/** An official paper the app can make from a plan. */
export type Form = {
  readonly id: string
  readonly name: string
  /** Pure: the same plan gives the same document. */
  readonly build: (plan: Plan) => OfficialDocument
}

/** Every form, in the order they are offered. A new form is a folder here and a line below. */
export const forms: readonly Form[] = [
  { id: 'ke-hoach', name: 'Kế hoạch truyền thông (Mẫu 1.4)', build: buildPlanDocument },
]
