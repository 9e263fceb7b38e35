/**
 * Which of the printed sources stand for a field being edited: the field and what is printed from
 * inside it, else from its row, e.g. `activities/a1/content` for `activities/a1/lead`.
 */
export function sourcesInFocus(
  focus: string | null,
  printed: Iterable<string>,
): ReadonlySet<string> {
  const sources = [...new Set(printed)]
  const steps = focus === null ? [] : focus.split('/')
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).join('/')
    // A whole section would tint pages: only the section itself or one of its rows.
    if (length < steps.length && length < 2) break
    const found = sources.filter((source) => source === path || source.startsWith(`${path}/`))
    if (found.length > 0) return new Set(found)
  }
  return new Set()
}
