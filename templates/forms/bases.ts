import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import { phrase } from '#shared/vietnamese/wording'
import type { Line, Paragraph } from '#templates/document/official-document'
import { firstCitation } from './citation'
import { italicParagraph } from './parts'

/** The legal bases of a paper. */

/** A basis as it is cited; none while nobody knows what it is. */
export function citation(basis: LegalBasis): readonly Line[] {
  return phrase(basis.subject) === '' && phrase(basis.number) === ''
    ? []
    : [{ text: firstCitation(basis), source: `legalBases/${basis.id}/subject` }]
}

/** One basis a line, each closed by `;`, the last line by `.`. */
export function basesList({ legalBases }: Plan, proposal: string): readonly Paragraph[] {
  return basesOf(legalBases.flatMap(citation), proposal)
}

/** The same of what is cited already. */
export function basesOf(citations: readonly Line[], proposal: string): readonly Paragraph[] {
  const lines: readonly Line[] = [
    ...citations.map((cited) => ({ ...cited, text: `Căn cứ ${cited.text}` })),
    ...(proposal === '' ? [] : [{ text: `Theo ${proposal}`, source: 'document/proposedBy' }]),
  ]
  return lines.map(({ text, source }, index) =>
    italicParagraph(`${text}${index === lines.length - 1 ? '.' : ';'}`, source),
  )
}

/** "đề nghị của Trưởng phòng …", however the officer began it. */
export function proposedBy({ document }: Plan): string {
  const typed = phrase(document.proposedBy).replace(/^(?:theo\s+)?(?:đề nghị của\s+)?/iu, '')
  return typed === '' ? '' : `đề nghị của ${typed}`
}
