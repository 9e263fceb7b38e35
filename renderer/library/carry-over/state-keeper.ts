import { newCarryOverState, type CarryOverState } from '#shared/carry-over/kept-state'
import type { Plan } from '#shared/plan/plan'
import type { Outcome } from '../../storage/context'
import type { Storage } from '../../storage/storage'
import { notify } from '../../ui/notices'

export type StateKeeper = {
  readonly keep: (state: CarryOverState) => void
  /** Once its plan is made the work is done. */
  readonly forget: () => void
}

/** The state kept of a plan's carry-over, or a new one for the year after. */
export async function readState(
  { kept }: Storage,
  plan: Plan,
): Promise<Outcome<{ readonly state: CarryOverState }>> {
  const reading = await kept.carryOvers.read()
  if (reading.status === 'failed') return reading
  const state = reading.value[plan.id] ?? newCarryOverState(plan.document.year + 1)
  return { status: 'done', state }
}

/** Stores what is decided, one write after another: the newest is the one that stays. */
export function stateKeeper({ kept }: Storage, planId: string): StateKeeper {
  let last = Promise.resolve()
  const write = (next: Parameters<typeof kept.carryOvers.update>[0]) => {
    last = last.then(async () => {
      const outcome = await kept.carryOvers.update(next)
      if (outcome.status === 'failed') notify(`${NOT_KEPT} ${outcome.message}`)
    })
  }
  return {
    keep: (state) => write((before) => ({ ...before, [planId]: state })),
    forget: () =>
      write((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== planId))),
  }
}

const NOT_KEPT = 'Chưa lưu được các lựa chọn; đừng rời màn hình này.'
