/** The name that stands most often, blank ones apart; of several the first. */
export function mostNamed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
