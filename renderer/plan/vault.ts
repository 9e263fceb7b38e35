import type { Plan } from '#shared/plan/plan'

export type StoreOutcome =
  | { readonly status: 'saved'; readonly revision: number; readonly savedAt: string }
  /** The stored plan is not the one this edit began from; nothing was written. */
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly message: string }

export type MirrorOutcome =
  /** `lowSpace`: the disk of the second copy is nearly full. */
  | { readonly status: 'mirrored'; readonly lowSpace: boolean }
  | { readonly status: 'failed'; readonly message: string }

/** Where an open plan is kept. The storage room provides it; tests use one in memory. */
export type PlanVault = {
  /** Answers `saved` only once the transaction is complete on disk. */
  readonly save: (plan: Plan, expectedRevision: number) => Promise<StoreOutcome>
  /** Writes the second copy, outside the database. A folder on a dead network may never answer. */
  readonly mirror: (plan: Plan, revision: number, savedAt: string) => Promise<MirrorOutcome>
  /** Keeps a state to go back to. A failure is logged: it must not stop the save that follows. */
  readonly snapshot: (plan: Plan, kind: 'first' | 'auto') => Promise<void>
  /** Keeps the state before a bulk change (paste, import, delete many, carry over). */
  readonly snapshotBefore: (plan: Plan, label: string) => Promise<void>
}
