import { foldForSearch } from '#shared/vietnamese/search'
import type { ListKind } from './kinds'
import type { ListEntry } from './unit-list'

/** How the entries of a file stand to those in use. */
export type ListComparison = {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** In use, and not in the file. */
  readonly missing: number
}

/** What tells one thing from another where two lists gave it different identities. */
const keys: { readonly [K in ListKind]: (entry: ListEntry<K>) => string } = {
  bodyNames: ({ old }) => old,
  costNorms: ({ content, measureUnit, level }) => `${content}|${measureUnit}|${level}`,
  legalBases: ({ type, number, date, subject }) =>
    number.trim() === '' ? `${type}|${JSON.stringify(date)}|${subject}` : number,
  budgetCodes: ({ code }) => code,
}

/**
 * Pairs each entry of a file with the one in use that speaks of the same thing: the same identity, or
 * else the same name. Nobody is paired twice.
 */
function matched<K extends ListKind>(
  kind: K,
  current: readonly ListEntry<K>[],
  incoming: readonly ListEntry<K>[],
) {
  const keyOf = (entry: ListEntry<K>) => foldForSearch(keys[kind](entry))
  const byId = new Map(current.map((entry) => [entry.id, entry]))
  const byKey = new Map(current.map((entry) => [keyOf(entry), entry]))
  const taken = new Set(incoming.flatMap(({ id }) => (byId.has(id) ? [id] : [])))
  return incoming.map((entry) => {
    const own = byId.get(entry.id)
    if (own) return { entry, found: own }
    const named = byKey.get(keyOf(entry))
    if (!named || taken.has(named.id)) return { entry, found: null }
    taken.add(named.id)
    return { entry, found: named }
  })
}

export function compareLists<K extends ListKind>(
  kind: K,
  current: readonly ListEntry<K>[],
  incoming: readonly ListEntry<K>[],
): ListComparison {
  const pairs = matched(kind, current, incoming)
  const met = pairs.flatMap(({ entry, found }) => (found ? [{ entry, found }] : []))
  const same = met.filter(({ entry, found }) => isSame(entry, found)).length
  return {
    added: pairs.length - met.length,
    changed: met.length - same,
    same,
    missing: current.length - met.length,
  }
}

/** Whatever the order of their fields, and whatever they are called by. */
function isSame(a: object, b: object): boolean {
  const others = new Map(Object.entries(b))
  return Object.entries(a).every(
    ([key, value]) => key === 'id' || JSON.stringify(value) === JSON.stringify(others.get(key)),
  )
}

/** The file's entries in place of those in use; what both have keeps its identity, which plans name. */
export function replaceEntries<K extends ListKind>(
  kind: K,
  current: readonly ListEntry<K>[],
  incoming: readonly ListEntry<K>[],
): readonly ListEntry<K>[] {
  return matched(kind, current, incoming).map(({ entry, found }) => withId(entry, found))
}

/** The file's entries over those in use: what both have is taken from the file, nothing is removed. */
export function mergeEntries<K extends ListKind>(
  kind: K,
  current: readonly ListEntry<K>[],
  incoming: readonly ListEntry<K>[],
): readonly ListEntry<K>[] {
  const pairs = matched(kind, current, incoming)
  const updated = new Map(
    pairs.flatMap(({ entry, found }) => (found ? [[found.id, withId(entry, found)] as const] : [])),
  )
  const added = pairs.flatMap(({ entry, found }) => (found ? [] : [entry]))
  return [...current.map((entry) => updated.get(entry.id) ?? entry), ...added]
}

const withId = <E extends { readonly id: string }>(entry: E, found: E | null): E =>
  found ? { ...entry, id: found.id } : entry
