import type { PlanDatabase } from './database'
import { isConnectionLost, storageFailure, type StorageFailure } from './failures'

/** What every repository is given; clock and identities are passed in so that tests decide them. */
export type StorageContext = {
  readonly database: PlanDatabase
  readonly now: () => Date
  readonly newId: () => string
}

export type Done<T = unknown> = { readonly status: 'done' } & T
export type Outcome<T = unknown> = Done<T> | StorageFailure

/**
 * Runs work on the database and tells exceptions as failures. A connection lost on the way (the
 * browser may close it when the disk misbehaves) is opened again once; what the work had done by
 * then was rolled back with its transaction.
 */
export async function attempt<T>(
  { dexie }: PlanDatabase,
  work: () => PromiseLike<T>,
): Promise<T | StorageFailure> {
  try {
    return await work()
  } catch (error) {
    if (!isConnectionLost(error)) return storageFailure(error)
  }
  try {
    dexie.close()
    await dexie.open()
    return await work()
  } catch (error) {
    return storageFailure(error)
  }
}
