import { isRecord } from './plan-path'

/** What becomes of one list: items are told by their id, or by the position they had before. */
export type ListChange =
  | { readonly kind: 'removal'; readonly item: string }
  /** @property after the item it follows; null when it comes first */
  | { readonly kind: 'addition'; readonly after: string | null; readonly value: unknown }
  | { readonly kind: 'move'; readonly item: string; readonly after: string | null }

/**
 * Carries out all changes of a list at once, so that positions are those of before; an item that is
 * not there any more changes nothing, and what should follow it comes last.
 */
export function withListChanges(
  items: readonly unknown[],
  changes: readonly ListChange[],
): readonly unknown[] {
  const named = items.map((item, index) => ({ item, name: nameOf(item, index) }))
  const gone = new Set(changes.flatMap((each) => (each.kind === 'addition' ? [] : [each.item])))
  const comers = changes.flatMap((change) => {
    if (change.kind === 'removal') return []
    if (change.kind === 'addition') return [{ after: change.after, value: change.value }]
    const moved = named.find(({ name }) => name === change.item)
    return moved ? [{ after: change.after, value: moved.item }] : []
  })
  const names = new Set<string | null>([null, ...named.map(({ name }) => name)])
  const following = (name: string | null) =>
    comers.filter(({ after }) => after === name).map(({ value }) => value)
  return [
    ...following(null),
    ...named.flatMap(({ item, name }) => [...(gone.has(name) ? [] : [item]), ...following(name)]),
    ...comers.filter(({ after }) => !names.has(after)).map(({ value }) => value),
  ]
}

const nameOf = (item: unknown, index: number): string =>
  isRecord(item) && typeof item['id'] === 'string' ? item['id'] : String(index)
