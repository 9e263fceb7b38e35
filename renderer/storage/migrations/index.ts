import type { Transaction } from 'dexie'
import { firstTables } from './001-first-tables'
import { ownLetterhead } from './002-own-letterhead'

/**
 * One step of the database's shape. Append-only: a file that has been released is never edited,
 * because databases in the field were made by it.
 */
export type Migration = {
  readonly version: number
  /** Tables added, changed (their indexes) or, with null, dropped. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows; the whole step is one transaction, so a throw leaves the old database. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

export const migrations: readonly Migration[] = [firstTables, ownLetterhead]

export const LATEST_VERSION = latestVersion(migrations)

export function latestVersion(list: readonly Migration[]): number {
  return Math.max(...list.map(({ version }) => version))
}
