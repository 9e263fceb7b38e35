import { sectionNames } from '#shared/plan/field-names'
import type { Path } from '#shared/carry-over/card'

type Section = keyof typeof sectionNames

/** Findings under the section of the plan each is in, sections in the order they are first met. */
export function bySection<Finding extends { readonly path: Path }>(
  found: readonly Finding[],
): readonly (readonly [Section, readonly Finding[]])[] {
  const sections = new Map<Section, Finding[]>()
  for (const finding of found) {
    const section = sectionOf(finding.path)
    sections.set(section, [...(sections.get(section) ?? []), finding])
  }
  return [...sections]
}

const isSection = (name: unknown): name is Section =>
  typeof name === 'string' && Object.hasOwn(sectionNames, name)

const sectionOf = ([first]: Path): Section => (isSection(first) ? first : 'document')
