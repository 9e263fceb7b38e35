import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import { lowerFirst, phrase, textLines } from '#shared/vietnamese/wording'
import type { Paragraph } from '#templates/document/official-document'
import { firstCitation } from '../citation'
import { italicParagraph, paragraph } from '../parts'
import { planName } from './plan-view'

/** Opening of the plan: italic bases (Phụ lục I, mục II.6a), or prose (mục II.6c). */
export type Opening = { bases: readonly Paragraph[]; leadIn: readonly Paragraph[] }

type Citation = { text: string; source: string }

export function planOpening(plan: Plan): Opening {
  if (plan.document.issuing === 'attachedToDecision') return { bases: [], leadIn: [] }
  const citations = plan.legalBases.flatMap(citation)
  const typed = textLines(plan.document.leadIn)
  if (plan.document.opening === 'basesList') {
    return {
      bases: basesList(citations, proposedBy(plan)),
      leadIn: typed.length > 0 ? typedLeadIn(typed) : [leadIn(issuingSentence(plan))],
    }
  }
  return { bases: [], leadIn: typed.length > 0 ? typedLeadIn(typed) : prose(plan, citations) }
}

function citation(basis: LegalBasis): readonly Citation[] {
  return phrase(basis.subject) === '' && phrase(basis.number) === ''
    ? []
    : [{ text: firstCitation(basis), source: `legalBases/${basis.id}/subject` }]
}

const typedLeadIn = (typed: readonly string[]) => typed.map(leadIn)
const leadIn = (text: string) => paragraph(text, 'document/leadIn')

/** One basis a line, each closed by `;`, the last line by `.`. */
function basesList(citations: readonly Citation[], proposal: string): readonly Paragraph[] {
  const lines = [
    ...citations.map(({ text, source }) => ({ text: `Căn cứ ${text}`, source })),
    ...(proposal === '' ? [] : [{ text: `Theo ${proposal}`, source: 'document/proposedBy' }]),
  ]
  return lines.map(({ text, source }, index) =>
    italicParagraph(`${text}${index === lines.length - 1 ? '.' : ';'}`, source),
  )
}

/** Up to this many bases fit in the sentence itself; more stand on lines of their own. */
const BASES_IN_A_SENTENCE = 2

function prose(plan: Plan, citations: readonly Citation[]): readonly Paragraph[] {
  const proposal = proposedBy(plan)
  const issuing = issuingSentence(plan)
  const proposed = proposal === '' ? issuing : `Theo ${proposal}, ${issuing}`
  if (citations.length === 0) return [leadIn(proposed)]
  if (citations.length <= BASES_IN_A_SENTENCE) {
    const bases = citations.map(({ text }) => text).join('; ')
    return [leadIn(`Thực hiện ${bases}, ${lowerProposal(proposed, proposal)}`)]
  }
  return [
    ...citations.map(({ text, source }) => paragraph(`Thực hiện ${text};`, source)),
    leadIn(proposed),
  ]
}

const lowerProposal = (text: string, proposal: string) =>
  proposal === '' ? text : lowerFirst(text)

/** "đề nghị của Trưởng phòng …", however the officer began it. */
function proposedBy({ document }: Plan): string {
  const typed = phrase(document.proposedBy).replace(/^(?:theo\s+)?(?:đề nghị của\s+)?/iu, '')
  return typed === '' ? '' : `đề nghị của ${typed}`
}

function issuingSentence(plan: Plan): string {
  return `${phrase(plan.unit.name)} ban hành ${planName(plan)} như sau:`
}
