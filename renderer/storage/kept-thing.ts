import { z } from 'zod'
import { attempt, type Done, type Outcome, type StorageContext } from './context'
import type { StorageFailure } from './failures'
import type { Shape, Taken } from './kept-shapes'
import { settingRow } from './rows'

export type KeptReading<T> =
  | { readonly status: 'read'; readonly value: T }
  /** Some of what is stored cannot be read, or all of it; the value is what can. */
  | {
      readonly status: 'unreadable'
      readonly value: T
      /** Entries among those read, as they are stored. */
      readonly entries: readonly unknown[]
      /** Rows that are of no use, as they are stored. */
      readonly rows: readonly unknown[]
    }
  | StorageFailure

/** A piece of the officer's work that belongs to no plan. What cannot be read is never written over. */
export type Kept<T> = {
  readonly read: () => Promise<KeptReading<T>>
  /**
   * Changes what is stored, looked at in the same transaction. What cannot be read stays among the
   * entries of the next value; where that has no place for it, the whole row is first set aside.
   */
  readonly update: (
    next: (value: T) => T,
  ) => Promise<Done<{ readonly before: T; readonly after: T }> | StorageFailure>
  /** Writes a value whose maker could not see what is stored: that is set aside first. */
  readonly writeUnseen: (value: T) => Promise<Outcome>
}

/** @param key of its row among the settings; rows set aside have it before a slash */
export function keptThing<T>(
  { database, now, newId }: StorageContext,
  key: string,
  shape: Shape<T>,
): Kept<T> {
  const { dexie, settings } = database
  const aside = `${key}/`
  /** The row with all it has, under a key of its own. */
  const setAside = async (row: unknown) => {
    const stored = z.record(z.string(), z.unknown()).parse(row)
    await settings.add({
      value: undefined,
      ...stored,
      key: `${aside}${now().toISOString()}/${newId()}`,
    })
  }
  const within = <R>(mode: 'r' | 'rw', work: () => Promise<R>) =>
    attempt(database, () => dexie.transaction(mode, settings, work))

  return {
    read: () =>
      within('r', async (): Promise<KeptReading<T>> => {
        const row = await settings.get(key)
        const rowsAside = await settings.where('key').startsWith(aside).toArray()
        const taken = take(shape, row)
        const value = taken === null ? shape.empty : taken.value
        const entries = taken?.unread ?? []
        const rows = taken === null ? [row, ...rowsAside] : rowsAside
        return entries.length + rows.length === 0
          ? { status: 'read', value }
          : { status: 'unreadable', value, entries, rows }
      }),
    update: (next) =>
      within('rw', async () => {
        const row = await settings.get(key)
        const taken = take(shape, row)
        const before = taken === null ? shape.empty : taken.value
        const after = next(before)
        const done = { status: 'done', before, after } as const
        if (after === before) return done
        const written = taken?.put(after) ?? null
        if (written === null) await setAside(row)
        await settings.put({ key, value: written === null ? after : written.stored })
        return done
      }),
    writeUnseen: (value) =>
      within('rw', async () => {
        const row = await settings.get(key)
        if (row !== undefined) await setAside(row)
        await settings.put({ key, value })
        return { status: 'done' }
      }),
  }
}

/** Null when a row is there and nothing of it can be read. */
function take<T>(shape: Shape<T>, row: unknown): Taken<T> | null {
  return row === undefined
    ? { value: shape.empty, unread: [], put: (next) => ({ stored: next }) }
    : shape.take(settingRow.safeParse(row).data?.value)
}
