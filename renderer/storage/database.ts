import Dexie, { type Table } from 'dexie'
import { migrations as released, type Migration } from './migrations'
import type {
  BodyRow,
  LetterheadRow,
  SettingRow,
  SnapshotBodyRow,
  SnapshotRow,
  SummaryRow,
  UnitProfileRow,
} from './rows'

/** Frozen from the first release: another name is an empty library for every officer. */
export const DATABASE_NAME = 'ke-hoach-truyen-thong'

/** Where the database lives; tests hand in a factory of their own. */
export type DatabaseEnvironment = {
  readonly factory: IDBFactory
  readonly keyRange: typeof IDBKeyRange
}

/** Rows are written in our shape but read as unknown: disks, crashes and old versions may differ. */
type UntrustedTable<Key, Row> = Table<unknown, Key, Row>

export type PlanDatabase = {
  readonly dexie: Dexie
  readonly planSummaries: UntrustedTable<string, SummaryRow>
  readonly planBodies: UntrustedTable<string, BodyRow>
  readonly snapshots: UntrustedTable<number, SnapshotRow>
  readonly snapshotBodies: UntrustedTable<number, SnapshotBodyRow>
  readonly unitProfiles: UntrustedTable<string, UnitProfileRow>
  readonly settings: UntrustedTable<string, SettingRow>
  readonly letterheads: UntrustedTable<string, LetterheadRow>
}

/** The shape of the database after some migrations; all of them unless a test looks at fewer. */
export function defineShape(
  environment: DatabaseEnvironment,
  migrations: readonly Migration[],
): Dexie {
  const dexie = new Dexie(DATABASE_NAME, {
    indexedDB: environment.factory,
    IDBKeyRange: environment.keyRange,
    // Chromium otherwise reports a transaction complete before it is on disk (since 121).
    chromeTransactionDurability: 'strict',
    // What is read must be what is stored, not what Dexie remembers having written.
    cache: 'disabled',
    autoOpen: false,
  })
  for (const { version, stores, upgrade } of migrations) {
    const registered = dexie.version(version).stores(stores)
    if (upgrade) registered.upgrade(upgrade)
  }
  return dexie
}

/** A database that is not open yet; `migrations` differs only in tests. */
export function defineDatabase(
  environment: DatabaseEnvironment,
  migrations: readonly Migration[] = released,
): PlanDatabase {
  const dexie = defineShape(environment, migrations)
  return {
    dexie,
    planSummaries: dexie.table('planSummaries'),
    planBodies: dexie.table('planBodies'),
    snapshots: dexie.table('snapshots'),
    snapshotBodies: dexie.table('snapshotBodies'),
    unitProfiles: dexie.table('unitProfiles'),
    settings: dexie.table('settings'),
    letterheads: dexie.table('letterheads'),
  }
}
