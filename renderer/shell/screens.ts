import type { ListKind } from '#shared/lists/kinds'
import type { Plan } from '#shared/plan/plan'
import type { OpenReading } from '../library/read-file/open-reading'
import type { RestoreReason } from '../library/restore-screen'
import type { OpenPlan } from '../plan/open-plan'
import type { Storage } from '../storage/storage'

/** What the window shows. */
export type Screen =
  | { readonly kind: 'starting' }
  /** There is no database to work with; mirrors can still be read and saved elsewhere. */
  | { readonly kind: 'noStorage'; readonly reason: RestoreReason }
  | LibraryScreen
  | { readonly kind: 'restore'; readonly storage: Storage; readonly reason: RestoreReason }
  | CarryOverScreenState
  | EditorScreen
  | ReadFileScreenState
  | {
      readonly kind: 'lists'
      readonly storage: Storage
      readonly list: ListKind
      readonly back: ListsBack
    }

type LibraryScreen = { readonly kind: 'library'; readonly storage: Storage }
type CarryOverScreenState = {
  readonly kind: 'carryOver'
  readonly storage: Storage
  readonly plan: Plan
}
export type EditorScreen = {
  readonly kind: 'editor'
  readonly storage: Storage
  readonly plan: OpenPlan
  /** Step shown first. */
  readonly stepId?: string
}

export type ReadFileScreenState = {
  readonly kind: 'readFile'
  readonly storage: Storage
  readonly open: OpenReading
}

/** Where the lists are gone to from, and lead back to. */
export type ListsBack = LibraryScreen | CarryOverScreenState | EditorScreen

/** What the button back from the lists says. */
export const BACK_LABELS: Record<ListsBack['kind'], string> = {
  library: 'Về danh sách kế hoạch',
  carryOver: 'Về kế hoạch năm mới',
  editor: 'Về kế hoạch',
}

/** The plan that is open, also while its lists are looked at. */
export function planOf(screen: Screen): OpenPlan | null {
  if (screen.kind === 'lists') return planOf(screen.back)
  return screen.kind === 'editor' ? screen.plan : null
}
