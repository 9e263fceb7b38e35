import type { Plan } from '#shared/plan/plan'

export type StoreOutcome =
  | { readonly status: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly status: 'conflict' }
  | { readonly status: 'failed'; readonly message: string }

export type MirrorOutcome =
  { readonly status: 'mirrored' } | { readonly status: 'failed'; readonly message: string }

export type SnapshotKind = 'first' | 'auto'

/** Where an open plan is kept. The storage room provides it; tests use one in memory. */
export type PlanVault = {
  save: (plan: Plan, expectedRevision: number) => Promise<StoreOutcome>
  mirror: (plan: Plan, revision: number, savedAt: string) => Promise<MirrorOutcome>
  snapshot: (plan: Plan, kind: SnapshotKind) => Promise<void>
  /** Keeps the state before a change of many rows at once. */
  snapshotBefore: (plan: Plan, label: string) => Promise<void>
}

/** What the officer may be told about the safety of the work; never better than the truth. */
export type SaveState =
  /** Everything on screen is stored; `mirrorProblem` when the second copy could not be written. */
  | {
      readonly kind: 'saved'
      /** Null when the time of an earlier save is not known. */
      readonly at: string | null
      readonly mirrorProblem: string | null
    }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string }

export type Clock = {
  now: () => number
  /** @returns a function that cancels. */
  after: (ms: number, run: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** Typing rests this long before it is stored; a kill loses at most this much. */
export const SAVE_DELAY_MS = 500
/** A failed save is tried again by itself. */
const RETRY_DELAY_MS = 5_000
/** While editing goes on, one automatic snapshot in this time. */
const SNAPSHOT_INTERVAL_MS = 5 * 60_000

export type Autosave = {
  /** Tells of a new state of the plan. */
  changed: (plan: Plan) => void
  /** Stores at once what is not stored yet; resolves when storing has ended, well or not. */
  flush: () => Promise<void>
}

/**
 * Keeps a plan stored while it is edited: at most one save at a time, always the newest state,
 * and after each save a mirror outside the database.
 */
export function createAutosave(options: {
  readonly vault: PlanVault
  readonly clock: Clock
  readonly initial: {
    readonly plan: Plan
    readonly revision: number
    readonly savedAt: string | null
  }
  readonly onState: (state: SaveState) => void
}): Autosave {
  const { vault, clock, onState } = options
  let { plan: latest, revision } = options.initial
  let stored = latest
  let lastSaved: SaveState = { kind: 'saved', at: options.initial.savedAt, mirrorProblem: null }
  let lastSnapshotAt: number | null = null
  let cancelTimer: (() => void) | null = null
  let queue = Promise.resolve()

  const schedule = (ms: number) => {
    cancelTimer?.()
    cancelTimer = clock.after(ms, () => void flush())
  }

  const flush = (): Promise<void> => {
    cancelTimer?.()
    cancelTimer = null
    queue = queue.then(storeUntilCurrent).catch((error: unknown) => {
      onState({ kind: 'failed', message: unexpectedMessage(error) })
      schedule(RETRY_DELAY_MS)
    })
    return queue
  }

  /** Saves until nothing newer is waiting; typing goes on meanwhile. */
  const storeUntilCurrent = async () => {
    while (stored !== latest) {
      const plan = latest
      await snapshotIfDue(stored)
      const outcome = await vault.save(plan, revision)
      if (outcome.status !== 'saved') {
        onState({ kind: 'failed', message: failureMessage(outcome) })
        if (outcome.status === 'failed') schedule(RETRY_DELAY_MS)
        return
      }
      revision = outcome.revision
      stored = plan
      const mirrored = await vault.mirror(plan, revision, outcome.savedAt)
      lastSaved = {
        kind: 'saved',
        at: outcome.savedAt,
        mirrorProblem: mirrored.status === 'failed' ? mirrored.message : null,
      }
    }
    onState(lastSaved)
  }

  /** The first snapshot is the state before the first edit: what an accident must go back to. */
  const snapshotIfDue = async (before: Plan) => {
    const now = clock.now()
    if (lastSnapshotAt !== null && now - lastSnapshotAt < SNAPSHOT_INTERVAL_MS) return
    await vault.snapshot(before, lastSnapshotAt === null ? 'first' : 'auto')
    lastSnapshotAt = now
  }

  return {
    changed: (plan) => {
      latest = plan
      onState({ kind: 'saving' })
      schedule(SAVE_DELAY_MS)
    },
    flush,
  }
}

function unexpectedMessage(error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error)
  return `Chưa lưu được (${detail}). Ứng dụng sẽ tự lưu lại; nếu vẫn lỗi, hãy lưu kế hoạch ra tệp.`
}

function failureMessage(outcome: Exclude<StoreOutcome, { status: 'saved' }>): string {
  return outcome.status === 'conflict'
    ? 'Kế hoạch này đã được lưu ở nơi khác trong lúc bạn soạn. Hãy lưu ra tệp để giữ nội dung đang soạn, rồi mở lại kế hoạch.'
    : outcome.message
}
