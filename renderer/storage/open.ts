import type { DesktopBridge } from '#shared/bridge/contract'
import { backUpAllPlans } from './backup'
import { defineDatabase, type DatabaseEnvironment } from './database'
import { openFailure, type StorageFailure } from './failures'
import { latestVersion, migrations as released, type Migration } from './migrations'
import { storedVersion } from './native-version'
import { createStorage, type Storage } from './storage'

export type OpenOutcome =
  | { readonly status: 'open'; readonly storage: Storage }
  /** A newer version of the app wrote this database: opening it could destroy what we cannot see. */
  | { readonly status: 'newer'; readonly databaseVersion: number; readonly ownVersion: number }
  /** Never followed by an empty library: the officer gets the restore screen. */
  | StorageFailure

export type OpenOptions = {
  readonly desktop: Pick<DesktopBridge, 'mirrorWrite' | 'log'>
  readonly now?: () => Date
  readonly newId?: () => string
  readonly environment?: DatabaseEnvironment
  readonly migrations?: readonly Migration[]
  /** Waits between tries; one more try than there are waits. */
  readonly retryAfterMs?: readonly number[]
  /** An opening that hangs this long counts as failed. */
  readonly timeoutMs?: number
}

/** Virus scanners and a closing older instance hold the files for a moment: worth waiting for. */
const RETRY_AFTER_MS = [300, 1_000, 2_500]
const TIMEOUT_MS = 15_000

/** Opens the database, backed up first when a migration is due. Never throws. */
export async function openStorage(options: OpenOptions): Promise<OpenOutcome> {
  const waits = options.retryAfterMs ?? RETRY_AFTER_MS
  const environment = options.environment ?? { factory: indexedDB, keyRange: IDBKeyRange }
  for (const wait of waits) {
    const outcome = await openOnce(options, environment)
    if (outcome.status !== 'failed') return outcome
    await pause(wait)
  }
  return openOnce(options, environment)
}

async function openOnce(
  options: OpenOptions,
  environment: DatabaseEnvironment,
): Promise<OpenOutcome> {
  const { desktop, migrations = released } = options
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? (() => crypto.randomUUID())
  const ownVersion = latestVersion(migrations)
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS
  const database = defineDatabase(environment, migrations)
  try {
    const found = await within(timeoutMs, storedVersion(environment.factory))
    if (found !== null && found > ownVersion) {
      return { status: 'newer', databaseVersion: found, ownVersion }
    }
    if (found !== null && found < ownVersion) {
      const backup = await backUpAllPlans(desktop, environment.factory, now)
      if (backup.status === 'failed') return backup
    }
    await within(timeoutMs, database.dexie.open())
    return { status: 'open', storage: createStorage({ database, now, newId }, desktop) }
  } catch (error) {
    database.dexie.close()
    return openFailure(error)
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function within<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException('Opening the database took too long', 'TimeoutError'))
    }, ms)
    work.then(resolve, reject).then(
      () => clearTimeout(timer),
      () => clearTimeout(timer),
    )
  })
}
