import { DATABASE_NAME } from './database'

/** Dexie numbers the database ten times its own version, to leave room between. */
const DEXIE_FACTOR = 10

/**
 * Version of the database on disk in our numbering; null when there is none yet. Dexie opens a
 * newer database without a word, so this is asked before Dexie touches it.
 */
export async function storedVersion(factory: IDBFactory): Promise<number | null> {
  const found = (await factory.databases()).find(({ name }) => name === DATABASE_NAME)
  return found?.version === undefined ? null : Math.floor(found.version / DEXIE_FACTOR)
}
