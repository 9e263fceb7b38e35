import { pointLetter, romanNumeral } from '#shared/vietnamese/numbering'
import { upperCase } from '#shared/vietnamese/wording'
import type { Block, Paragraph, Source } from '#templates/document/official-document'
import { heading, paragraph } from './parts'

/**
 * The hierarchy of a plan, structure (b) of Phụ lục I, mục II.6đ, before numbering: sections "I.",
 * clauses "1.", points "a)", dashes. What is empty disappears and the numbers close up; a level with
 * a single member is not numbered.
 */
export type Section = {
  title: string
  source?: Source
  /** Paragraphs under the section's title. */
  lead?: readonly Block[]
  /** Clauses with titles, or items without. */
  clauses?: readonly Clause[]
  items?: readonly Item[]
}

export type Clause = {
  title: string
  source?: Source
  lead?: readonly Block[]
  items?: readonly Item[]
  /** Paragraphs after the items; they do not make a clause of their own. */
  tail?: readonly Block[]
}

/** One numbered paragraph and the dashes under it. */
export type Item = {
  text: string
  source?: Source
  dashes?: readonly Dash[]
}

export type Dash = { text: string; source?: Source }

/** Numbers the sections that have content and lays them out as blocks. */
export function numbered(sections: readonly Section[]): readonly Block[] {
  return sections
    .filter(hasContent)
    .flatMap((section, index) => [
      heading('section', `${romanNumeral(index + 1)}. ${upperCase(section.title)}`, section.source),
      ...(section.lead ?? []),
      ...clauseBlocks((section.clauses ?? []).filter(hasContent)),
      ...itemBlocks(section.items ?? [], (position) => `${position}.`),
    ])
}

function hasContent({ lead, items, ...rest }: Section | Clause): boolean {
  const clauses = 'clauses' in rest ? (rest.clauses ?? []) : []
  return (lead ?? []).length > 0 || (items ?? []).length > 0 || clauses.some(hasContent)
}

function clauseBlocks(clauses: readonly Clause[]): readonly Block[] {
  const [only] = clauses
  if (clauses.length === 1 && only) {
    return [
      ...(only.lead ?? []),
      ...itemBlocks(only.items ?? [], (position) => `${position}.`),
      ...(only.tail ?? []),
    ]
  }
  return clauses.flatMap((clause, index) => [
    heading('clause', `${index + 1}. ${clause.title}`, clause.source),
    ...(clause.lead ?? []),
    ...itemBlocks(clause.items ?? [], (position) => `${pointLetter(position)})`),
    ...(clause.tail ?? []),
  ])
}

function itemBlocks(
  items: readonly Item[],
  numberAt: (position: number) => string,
): readonly Paragraph[] {
  return items.flatMap((item, index) => [
    paragraph(items.length === 1 ? item.text : `${numberAt(index + 1)} ${item.text}`, item.source),
    ...(item.dashes ?? []).map((dash) => paragraph(`- ${dash.text}`, dash.source)),
  ])
}
