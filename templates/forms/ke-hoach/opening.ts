import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import { phrase, textLines, upperFirst } from '#shared/vietnamese/wording'
import type { Paragraph } from '#templates/document/official-document'
import { basesList, citation, proposedBy } from '../bases'
import { paragraph } from '../parts'
import { planName } from '../plan-view'

/** Opening of the plan: italic bases (Phụ lục I, mục II.6a), or prose (mục II.6c). */
export type Opening = { bases: readonly Paragraph[]; leadIn: readonly Paragraph[] }

export function planOpening(plan: Plan): Opening {
  if (plan.document.issuing === 'attachedToDecision') return { bases: [], leadIn: [] }
  const typed = textLines(plan.document.leadIn)
  if (plan.document.opening === 'basesList') {
    return {
      bases: basesList(plan, proposedBy(plan)),
      leadIn: typed.length > 0 ? typedLeadIn(typed) : [leadIn(issuingSentence(plan))],
    }
  }
  return { bases: [], leadIn: typed.length > 0 ? typedLeadIn(typed) : prose(plan) }
}

const typedLeadIn = (typed: readonly string[]) => typed.map(leadIn)
const leadIn = (text: string) => paragraph(text, 'document/leadIn')

/** What is carried out; everything else a plan cites is what it rests on. */
const CARRIED_OUT: readonly LegalBasis['type'][] = [
  'resolution',
  'decision',
  'directive',
  'plan',
  'programme',
  'officialLetter',
  'notice',
  'conclusion',
]

/** One sentence: "Căn cứ Luật …; Nghị định …; thực hiện Chỉ thị … và Kế hoạch …, … ban hành …". */
function prose(plan: Plan): readonly Paragraph[] {
  const proposal = proposedBy(plan)
  const issuing = issuingSentence(plan)
  const proposed = proposal === '' ? issuing : `theo ${proposal}, ${issuing}`
  const textsOf = (isWanted: (basis: LegalBasis) => boolean) =>
    plan.legalBases
      .filter(isWanted)
      .flatMap(citation)
      .map(({ text }) => text)
  const grounds = textsOf((basis) => !CARRIED_OUT.includes(basis.type))
  const tasks = textsOf((basis) => CARRIED_OUT.includes(basis.type))
  const opening = [
    ...(grounds.length === 0 ? [] : [`căn cứ ${series(grounds)}`]),
    ...(tasks.length === 0 ? [] : [`thực hiện ${series(tasks)}`]),
  ].join('; ')
  return [leadIn(upperFirst(opening === '' ? proposed : `${opening}, ${proposed}`))]
}

/** Citations hold commas of their own, so semicolons part them. */
const series = (texts: readonly string[]) =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join('; ')} và ${texts.at(-1) ?? ''}`

function issuingSentence(plan: Plan): string {
  return `${phrase(plan.unit.name)} ban hành ${planName(plan)} như sau:`
}
