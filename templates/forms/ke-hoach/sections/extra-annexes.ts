import { joinPhrases, phrase, sentence } from '#shared/vietnamese/wording'
import type { Paragraph, Source } from '#templates/document/official-document'
import { firstCitation, laterCitation } from '../../citation'
import { paragraph } from '../../parts'
import type { PlanView } from '../../plan-view'
import { atAnnex, type AnnexKind, type AnnexLabels } from '../annex-labels'

/** Field that asks for the annexes a plan may do without. */
export const EXTRA_ANNEXES_SOURCE: Source = 'document/extraAppendices'

/** Leads from the body to each of those annexes (Phụ lục I, mục III.1a). */
export function extraAnnexParagraphs(view: PlanView, labels: AnnexLabels): readonly Paragraph[] {
  const led = (kind: AnnexKind, what: string) =>
    labels.has(kind) ? `${what} được thể hiện ${atAnnex(labels, kind)}` : ''
  const drawn = joinPhrases(
    [
      led('lifecycleMatrix', 'hoạt động của từng chính sách theo chu trình chính sách'),
      led('timeline', 'tiến độ thực hiện các hoạt động trong năm'),
    ],
    '; ',
  )
  const texts = [sentence(drawn), demandsText(view, labels)]
  return texts.filter((text) => text !== '').map((text) => paragraph(text, EXTRA_ANNEXES_SOURCE))
}

function demandsText(view: PlanView, labels: AnnexLabels): string {
  if (!labels.has('demands')) return ''
  const { letter } = view.demands.set
  const isBasis = view.plan.legalBases.some(({ number }) => phrase(number) === letter.number)
  const cited = isBasis ? laterCitation(letter) : firstCitation(letter)
  return `Nội dung Kế hoạch được đối chiếu với yêu cầu tại ${cited}; bảng đối chiếu được nêu ${atAnnex(labels, 'demands')}.`
}
