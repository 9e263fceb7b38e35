import type { DesktopBridge } from '#shared/bridge/contract'
import type { PlanVault } from '../plan/vault'
import type { StorageContext } from './context'
import { keptRepository, type KeptRepository } from './kept'
import { letterheadRepository, type LetterheadRepository } from './letterhead'
import { planRepository, type PlanRepository } from './plans'
import { settingsRepository, type SettingsRepository } from './settings'
import { snapshotRepository, type SnapshotRepository } from './snapshots'
import { unitProfileRepository, type UnitProfileRepository } from './unit-profiles'
import { createVault } from './vault'

/** Everything the app keeps between runs. */
export type Storage = {
  readonly plans: PlanRepository
  readonly snapshots: SnapshotRepository
  readonly unitProfiles: UnitProfileRepository
  readonly settings: SettingsRepository
  readonly kept: KeptRepository
  readonly letterhead: LetterheadRepository
  readonly vault: PlanVault
  readonly close: () => void
}

export function createStorage(
  context: StorageContext,
  desktop: Pick<DesktopBridge, 'mirrorWrite' | 'log'>,
): Storage {
  const plans = planRepository(context)
  const snapshots = snapshotRepository(context)
  return {
    plans,
    snapshots,
    unitProfiles: unitProfileRepository(context),
    settings: settingsRepository(context),
    kept: keptRepository(context),
    letterhead: letterheadRepository(context),
    vault: createVault(desktop, plans, snapshots),
    close: () => {
      context.database.dexie.close()
    },
  }
}
