import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DemandSet } from '#shared/reference/demands/demand-set'
import { defaultDemands, type ChosenDemands } from '#shared/reference/demands/index'
import type { Outcome } from '../../storage/context'
import type { KeptRepository } from '../../storage/kept'

/**
 * The letter plans on this machine are held against. It is not in the plan: another unit or another
 * province answers another letter with the same plan file.
 */
const store = createStore<ChosenDemands>(() => defaultDemands)

export const currentDemands = (): ChosenDemands => store.getState()
export const useCurrentDemands = (): ChosenDemands => useStore(store)

/** What was chosen in an earlier run. */
export async function loadDemands(kept: KeptRepository): Promise<void> {
  const set = await kept.demandSet.read()
  const switches = await kept.demandSwitches.read()
  store.setState({
    set: (set.status === 'failed' ? null : set.value) ?? defaultDemands.set,
    switches: switches.status === 'failed' ? {} : switches.value,
  })
}

/** @param set the letter to answer from now on; null for the one the app comes with */
export function chooseLetter(set: DemandSet | null, kept: KeptRepository) {
  return keep({ set: set ?? defaultDemands.set }, () => kept.demandSet.update(() => set))
}

/** @param key see `switchKey` */
export function switchSection(key: string, binds: boolean, kept: KeptRepository) {
  const switches = { ...currentDemands().switches, [key]: binds }
  return keep({ switches }, () =>
    kept.demandSwitches.update((before) => ({ ...before, [key]: binds })),
  )
}

/** Shown at once; back to what was there when it cannot be stored. */
async function keep(next: Partial<ChosenDemands>, write: () => Promise<Outcome>): Promise<Outcome> {
  const before = currentDemands()
  store.setState(next)
  const outcome = await write()
  if (outcome.status === 'failed') store.setState(before)
  return outcome
}
