import type { PlanProblem } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'

/** The one question the library may be asking. */
export type OpenDialog =
  | { readonly kind: 'newPlan' }
  | { readonly kind: 'rename'; readonly planId: string; readonly title: string }
  | { readonly kind: 'history'; readonly planId: string; readonly title: string }
  | { readonly kind: 'purge'; readonly planId: string; readonly title: string }
  | {
      readonly kind: 'importAsk'
      readonly plan: Plan
      readonly fileName: string
      readonly trashed: boolean
    }
  | {
      readonly kind: 'importRefused'
      readonly fileName: string
      readonly message: string
      readonly problems: readonly PlanProblem[]
    }
  | {
      readonly kind: 'unreadable'
      readonly planId: string
      readonly title: string
      readonly status: 'damaged' | 'missing'
      readonly problems: readonly PlanProblem[]
    }
  | {
      readonly kind: 'newer'
      /** The file, or the plan of the list. */
      readonly name: string
      readonly text: string
      readonly isStored: boolean
    }
