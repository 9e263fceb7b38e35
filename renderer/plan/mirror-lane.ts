import type { Plan } from '#shared/plan/plan'
import type { Clock } from './autosave'
import type { MirrorOutcome, PlanVault } from './vault'

/** What is known of the second copy of the newest stored revision. */
export type MirrorState =
  /** Not known yet, or being written. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'mirrored' }
  | { readonly kind: 'failed'; readonly message: string }

export type Stored = { readonly plan: Plan; readonly revision: number; readonly savedAt: string }

/**
 * A write that takes longer is told as a missing copy and waited for no more. Well under the time
 * the window may take to close.
 */
export const MIRROR_PATIENCE_MS = 3_000

const LATE =
  'Thư mục bản sao chưa trả lời, có thể vì ổ mạng hoặc OneDrive mất kết nối. Kế hoạch đã lưu trong ứng dụng; khi thư mục dùng lại được, bản sao sẽ được ghi tiếp.'

export type MirrorLane = {
  /** A newer revision is stored; it is written after the write under way, in place of any between. */
  readonly follow: (stored: Stored) => void
  /**
   * Writes again what could not be written.
   * @returns a promise kept when nothing is being written any more, or too slowly to wait for
   */
  readonly settle: () => Promise<void>
}

/**
 * Keeps the second copy up to date beside the saving, which never waits for it: one write at a
 * time, always of the newest stored revision. What was stored in an earlier run is written once,
 * for only that tells whether a copy of it exists.
 */
export function createMirrorLane(options: {
  readonly vault: Pick<PlanVault, 'mirror'>
  readonly clock: Clock
  readonly stored: Stored
  readonly onState: (state: MirrorState) => void
  readonly onLowSpace: (lowSpace: boolean) => void
}): MirrorLane {
  const { vault, clock, onState, onLowSpace } = options
  let newest = options.stored
  let mirrored: Stored | null = null
  let progress: 'idle' | 'writing' | 'late' = 'idle'
  let waiting: readonly (() => void)[] = []

  const stopWaiting = () => {
    waiting.forEach((resolve) => resolve())
    waiting = []
  }

  const catchUp = async () => {
    if (progress !== 'idle') return
    let tried: Stored | null = null
    while (newest !== mirrored && newest !== tried) {
      tried = newest
      const outcome = await write(tried)
      if (outcome.status === 'mirrored') {
        mirrored = tried
        onLowSpace(outcome.lowSpace)
      }
      if (newest === tried) {
        onState(outcome.status === 'mirrored' ? { kind: 'mirrored' } : failed(outcome.message))
      }
    }
    progress = 'idle'
    stopWaiting()
  }

  const write = async ({ plan, revision, savedAt }: Stored): Promise<MirrorOutcome> => {
    progress = 'writing'
    const cancel = clock.after(MIRROR_PATIENCE_MS, () => {
      progress = 'late'
      onState(failed(LATE))
      stopWaiting()
    })
    try {
      return await vault.mirror(plan, revision, savedAt)
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      return { status: 'failed', message: `Chưa ghi được bản sao (${detail}).` }
    } finally {
      cancel()
    }
  }

  void catchUp()
  return {
    follow: (stored) => {
      newest = stored
      // A folder that does not answer gives no hope for this revision either.
      if (progress !== 'late') onState({ kind: 'pending' })
      void catchUp()
    },
    settle: () => {
      void catchUp()
      if (progress !== 'writing') return Promise.resolve()
      return new Promise((resolve) => {
        waiting = [...waiting, resolve]
      })
    },
  }
}

/** The outcome of one write outside a lane; that it is late when it does not answer in time. */
export function withPatience(
  writing: Promise<MirrorOutcome>,
  clock: Clock,
): Promise<MirrorOutcome> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(MIRROR_PATIENCE_MS, () =>
      resolve({ status: 'failed', message: LATE }),
    )
    writing.then(resolve, reject).finally(cancel)
  })
}

const failed = (message: string): MirrorState => ({ kind: 'failed', message })
