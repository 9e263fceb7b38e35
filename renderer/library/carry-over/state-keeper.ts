import type { Plan } from '#shared/plan/plan'
import type { Storage } from '../../storage/storage'
import { notify } from '../../ui/notices'
import { carryOverState, newCarryOverState, type CarryOverState } from './kept-state'

export type StateKeeper = {
  readonly keep: (state: CarryOverState) => void
  /** Once its plan is made the work is done. */
  readonly forget: () => void
}

/** The state kept of a plan's carry-over, or a new one for the year after. */
export async function readState({ settings }: Storage, plan: Plan): Promise<CarryOverState> {
  const kept = (await settings.read('carryOvers'))[plan.id]
  const read = carryOverState.safeParse(kept)
  return read.success ? read.data : newCarryOverState(plan.document.year + 1)
}

/** Stores what is decided, one write after another: the newest is the one that stays. */
export function stateKeeper({ settings }: Storage, planId: string): StateKeeper {
  let last = Promise.resolve()
  const write = (next: (kept: Readonly<Record<string, unknown>>) => Record<string, unknown>) => {
    last = last.then(async () => {
      const outcome = await settings.write('carryOvers', next(await settings.read('carryOvers')))
      if (outcome.status === 'failed') notify(`${NOT_KEPT} ${outcome.message}`)
    })
  }
  return {
    keep: (state) => write((kept) => ({ ...kept, [planId]: state })),
    forget: () =>
      write((kept) => Object.fromEntries(Object.entries(kept).filter(([id]) => id !== planId))),
  }
}

const NOT_KEPT = 'Chưa lưu được các lựa chọn; đừng rời màn hình này.'
