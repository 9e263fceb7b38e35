/** What tells one entry from another. */
export type IdOf<E> = (entry: E) => string

/**
 * A list without a change that was made to it some time ago: entries it removed are back beside their
 * neighbours, those it added are gone, those it altered are as before. Whatever happened to other
 * entries since then stays.
 */
export function undone<E>(
  list: readonly E[],
  before: readonly E[],
  after: readonly E[],
  idOf: IdOf<E>,
): readonly E[] {
  const had = new Map(before.map((entry) => [idOf(entry), entry]))
  const left = new Map(after.map((entry) => [idOf(entry), entry]))
  const kept = list.flatMap((entry) => {
    const id = idOf(entry)
    const old = had.get(id)
    if (old === undefined) return left.has(id) ? [] : [entry]
    return left.get(id) === old ? [entry] : [old]
  })
  const removed = before.filter((entry) => !left.has(idOf(entry)))
  return removed.reduce<readonly E[]>(
    (current, entry) => putBack(current, before, entry, idOf),
    kept,
  )
}

/** A list with an entry after the one it followed before, else ahead of the one that followed it. */
function putBack<E>(
  list: readonly E[],
  before: readonly E[],
  entry: E,
  idOf: IdOf<E>,
): readonly E[] {
  const ids = list.map(idOf)
  if (ids.includes(idOf(entry))) return list
  const at = before.indexOf(entry)
  const places = (entries: readonly E[]) =>
    entries.map((each) => ids.indexOf(idOf(each))).filter((place) => place >= 0)
  const previous = places(before.slice(0, at)).at(-1)
  const following = places(before.slice(at + 1))[0]
  const place = previous === undefined ? (following ?? list.length) : previous + 1
  return [...list.slice(0, place), entry, ...list.slice(place)]
}
