/** Share of words two texts have in common, from 0 to 1; a word said twice counts twice. */
export function likeness(a: string, b: string): number {
  const [words, others] = [a, b].map((text) => text.toLocaleLowerCase('vi').split(/\s+/))
  if (!words || !others) return 0
  const left = [...others]
  const shared = words.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (words.length + others.length)
}

/** Share of words two texts must have in common to be one text, changed. */
export const ALIKE = 0.4
