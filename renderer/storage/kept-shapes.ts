import { z } from 'zod'
import { unitListHead, type UnitList } from '#shared/lists/unit-list'
import type { ListKind } from '#shared/lists/kinds'

/** What was taken from a stored value, and the way to put the next value in its place. */
export type Taken<T> = {
  readonly value: T
  /** Entries that could not be read, as they are stored. */
  readonly unread: readonly unknown[]
  /**
   * The next value as a row holds it: entries that could not be read at their places, entries left
   * alone as they were stored. Null when the next value has no place for what could not be read.
   */
  readonly put: (next: T) => { readonly stored: unknown } | null
}

/** How one thing that is kept is taken apart and put together again. */
export type Shape<T> = {
  /** What there is while nothing is stored. */
  readonly empty: T
  /** Null when nothing of it can be read. */
  readonly take: (stored: unknown) => Taken<T> | null
}

/** A value read as a whole or not at all. */
export const wholeOf = <T>(schema: z.ZodType<T>, empty: T): Shape<T> => ({
  empty,
  take: (stored) => {
    const read = schema.safeParse(stored)
    return read.success ? { value: read.data, unread: [], put: (next) => ({ stored: next }) } : null
  },
})

/** A list read entry by entry. */
export const listOf = <E>(entry: z.ZodType<E>): Shape<readonly E[]> => ({
  empty: [],
  take: (stored) => {
    if (!Array.isArray(stored)) return null
    const { read, unread, back } = takeEntries(stored, entry)
    return { value: read, unread, put: (next) => ({ stored: back(next) }) }
  },
})

/** Values by name, each read by itself. */
export const recordOf = <E>(entry: z.ZodType<E>): Shape<Readonly<Record<string, E>>> => ({
  empty: {},
  take: (stored) => {
    const record = z.record(z.string(), z.unknown()).safeParse(stored).data
    if (record === undefined) return null
    const names = Object.keys(record)
    const read = new Map<string, E>()
    const unread = new Map<string, unknown>()
    for (const name of names) {
      const parsed = entry.safeParse(record[name])
      if (parsed.success) read.set(name, parsed.data)
      else unread.set(name, record[name])
    }
    return {
      value: Object.fromEntries(read),
      unread: [...unread].map(([name, value]) => ({ [name]: value })),
      put: (next) => {
        if (Object.keys(next).some((name) => unread.has(name))) return null
        const written = Object.entries(next).map(([name, value]) => [
          name,
          read.get(name) === value ? record[name] : value,
        ])
        return { stored: Object.fromEntries([...written, ...unread]) }
      },
    }
  },
})

/**
 * A list of the unit's own, read entry by entry; null while the app's is used. One of which no entry
 * can be read is no list to work by.
 */
export const unitListOf = <K extends ListKind>(
  entry: z.ZodType<UnitList<K>['entries'][number]>,
): Shape<UnitList<K> | null> => ({
  empty: null,
  take: (stored) => {
    if (stored === null) return { value: null, unread: [], put: (next) => ({ stored: next }) }
    const head = unitListHead.safeParse(stored)
    if (!head.success) return null
    const { read, unread, back } = takeEntries(head.data.entries, entry)
    if (read.length === 0 && unread.length > 0) return null
    return {
      value: { ...head.data, entries: read },
      unread,
      put: (next) => {
        if (next === null) return unread.length === 0 ? { stored: null } : null
        return { stored: { ...next, entries: back(next.entries) } }
      },
    }
  },
})

function takeEntries<E>(stored: readonly unknown[], schema: z.ZodType<E>) {
  const read: E[] = []
  const unread: { readonly at: number; readonly entry: unknown }[] = []
  const asStored = new Map<E, unknown>()
  for (const [at, entry] of stored.entries()) {
    const parsed = schema.safeParse(entry)
    if (parsed.success) {
      read.push(parsed.data)
      asStored.set(parsed.data, entry)
    } else unread.push({ at, entry })
  }
  return {
    read,
    unread: unread.map(({ entry }) => entry),
    back: (next: readonly E[]): unknown[] => {
      const entries = next.map((entry): unknown => asStored.get(entry) ?? entry)
      for (const { at, entry } of unread) entries.splice(at, 0, entry)
      return entries
    },
  }
}
