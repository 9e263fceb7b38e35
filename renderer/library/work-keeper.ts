import type { SettingsRepository } from '../storage/settings'
import { notify } from '../ui/notices'

/** Work of a screen of the library that is kept between runs until its plan is made. */
export type WorkKeeper = {
  /** What was kept last, to be parsed by the screen; undefined when there is nothing. */
  readonly read: () => Promise<unknown>
  readonly keep: (work: unknown) => void
  /** Once its plan is made the work is done. */
  readonly forget: () => void
}

/**
 * Stores the work on one thing, one write after another: the newest is the one that stays.
 * @param id of what is worked on
 */
export function workKeeper(
  settings: SettingsRepository,
  key: 'carryOvers' | 'readings',
  id: string,
): WorkKeeper {
  let last = Promise.resolve()
  const write = (added: readonly (readonly [string, unknown])[]) => {
    last = last.then(async () => {
      const others = Object.entries(await settings.read(key)).filter(([each]) => each !== id)
      const outcome = await settings.write(key, Object.fromEntries([...others, ...added]))
      if (outcome.status === 'failed') notify(`${NOT_KEPT} ${outcome.message}`)
    })
  }
  return {
    read: async () => (await settings.read(key))[id],
    keep: (work) => write([[id, work]]),
    forget: () => write([]),
  }
}

const NOT_KEPT = 'Chưa lưu được các lựa chọn; đừng rời màn hình này.'
