import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { DemandSet } from '#shared/reference/demands/demand-set'
import { defaultDemands, type ChosenDemands } from '#shared/reference/demands/index'
import type { Outcome } from '../../storage/context'
import type { SettingsRepository } from '../../storage/settings'

/**
 * The letter plans on this machine are held against. It is not in the plan: another unit or another
 * province answers another letter with the same plan file.
 */
const store = createStore<ChosenDemands>(() => defaultDemands)

export const currentDemands = (): ChosenDemands => store.getState()
export const useCurrentDemands = (): ChosenDemands => useStore(store)

/** What was chosen in an earlier run. */
export async function loadDemands(settings: SettingsRepository): Promise<void> {
  const set = await settings.read('demandSet')
  const switches = await settings.read('demandSwitches')
  store.setState({ set: set ?? defaultDemands.set, switches })
}

/** @param set the letter to answer from now on; null for the one the app comes with */
export function chooseLetter(set: DemandSet | null, settings: SettingsRepository) {
  return keep({ set: set ?? defaultDemands.set }, () => settings.write('demandSet', set))
}

/** @param key see `switchKey` */
export function switchSection(key: string, binds: boolean, settings: SettingsRepository) {
  const switches = { ...currentDemands().switches, [key]: binds }
  return keep({ switches }, () => settings.write('demandSwitches', switches))
}

/** Shown at once; back to what was there when it cannot be stored. */
async function keep(next: Partial<ChosenDemands>, write: () => Promise<Outcome>): Promise<Outcome> {
  const before = currentDemands()
  store.setState(next)
  const outcome = await write()
  if (outcome.status === 'failed') store.setState(before)
  return outcome
}
