import { EDIT_SPACING_MS } from '#shared/retention/slots'
import type { Plan } from '#shared/plan/plan'
import { createMirrorLane, type MirrorState, type Stored } from './mirror-lane'
import type { PlanVault, StoreOutcome } from './vault'

/** What the officer may be told about the safety of the work; never better than the truth. */
export type SaveState =
  /** Everything on screen is stored, since `at`; in a second place when `mirror` says so. */
  | { readonly kind: 'saved'; readonly at: string; readonly mirror: MirrorState }
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
const SAVE_DELAY_MS = 500
/** A failed save is tried again by itself. */
const RETRY_DELAY_MS = 5_000

export type Autosave = {
  /** Tells of a new state of the plan. */
  changed: (plan: Plan) => void
  /**
   * Stores at once what is not stored yet, and writes a second copy that is missing; resolves when
   * both have ended, well or not. A second copy that does not answer is not waited for.
   */
  flush: () => Promise<void>
}

/**
 * Keeps a plan stored while it is edited: at most one save at a time, always the newest state.
 * The mirror outside the database follows in a lane of its own.
 */
export function createAutosave(options: {
  readonly vault: PlanVault
  readonly clock: Clock
  readonly initial: Stored
  readonly onState: (state: SaveState) => void
  readonly onLowSpace: (lowSpace: boolean) => void
}): Autosave {
  const { vault, clock, initial, onState } = options
  let { plan: latest, plan: stored, revision, savedAt } = initial
  let mirror: MirrorState = { kind: 'pending' }
  let isSavedTold = true
  let lastSnapshotAt: number | null = null
  let cancelTimer: (() => void) | null = null
  let queue = Promise.resolve()

  const lane = createMirrorLane({
    vault,
    clock,
    stored: initial,
    onState: (state) => {
      mirror = state
      if (isSavedTold) tellSaved()
    },
    onLowSpace: options.onLowSpace,
  })

  const tellSaved = () => {
    isSavedTold = true
    onState({ kind: 'saved', at: savedAt, mirror })
  }
  const tell = (state: Exclude<SaveState, { kind: 'saved' }>) => {
    isSavedTold = false
    onState(state)
  }

  const schedule = (ms: number) => {
    cancelTimer?.()
    cancelTimer = clock.after(ms, () => void flush())
  }

  const flush = async (): Promise<void> => {
    cancelTimer?.()
    cancelTimer = null
    queue = queue.then(storeUntilCurrent).catch((error: unknown) => {
      tell({ kind: 'failed', message: unexpectedMessage(error) })
      schedule(RETRY_DELAY_MS)
    })
    await queue
    await lane.settle()
  }

  /** Saves until nothing newer is waiting; typing goes on meanwhile. */
  const storeUntilCurrent = async () => {
    while (stored !== latest) {
      const plan = latest
      await snapshotIfDue(stored)
      const outcome = await vault.save(plan, revision)
      if (outcome.status !== 'saved') {
        tell({ kind: 'failed', message: failureMessage(outcome) })
        if (outcome.status === 'failed') schedule(RETRY_DELAY_MS)
        return
      }
      stored = plan
      revision = outcome.revision
      savedAt = outcome.savedAt
      lane.follow({ plan, revision, savedAt })
    }
    tellSaved()
  }

  /** The first snapshot is the state before the first edit: what an accident must go back to. */
  const snapshotIfDue = async (before: Plan) => {
    const now = clock.now()
    const since = now - (lastSnapshotAt ?? 0)
    // A clock set back must not stop the snapshots.
    if (lastSnapshotAt !== null && since >= 0 && since < EDIT_SPACING_MS) return
    await vault.snapshot(before, lastSnapshotAt === null ? 'first' : 'auto')
    lastSnapshotAt = now
  }

  return {
    changed: (plan) => {
      latest = plan
      tell({ kind: 'saving' })
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
