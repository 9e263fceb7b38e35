import type { Outcome } from '../storage/context'
import type { Kept } from '../storage/kept-thing'
import { notify } from '../ui/notices'

/** Work of a screen of the library that is kept between runs until its plan is made. */
export type WorkKeeper<T> = {
  /** What was kept last; null when there is nothing. */
  readonly read: () => Promise<Outcome<{ readonly work: T | null }>>
  readonly keep: (work: T) => void
  /** Once its plan is made the work is done. */
  readonly forget: () => void
}

/**
 * Stores the work on one thing, one write after another: the newest is the one that stays.
 * @param id of what is worked on
 */
export function workKeeper<T>(kept: Kept<Readonly<Record<string, T>>>, id: string): WorkKeeper<T> {
  let last = Promise.resolve()
  const write = (next: Parameters<typeof kept.update>[0]) => {
    last = last.then(async () => {
      const outcome = await kept.update(next)
      if (outcome.status === 'failed') notify(`${NOT_KEPT} ${outcome.message}`)
    })
  }
  return {
    read: async () => {
      const reading = await kept.read()
      return reading.status === 'failed'
        ? reading
        : { status: 'done', work: reading.value[id] ?? null }
    },
    keep: (work) => write((before) => ({ ...before, [id]: work })),
    forget: () =>
      write((before) => Object.fromEntries(Object.entries(before).filter(([each]) => each !== id))),
  }
}

const NOT_KEPT = 'Chưa lưu được các lựa chọn; đừng rời màn hình này.'
