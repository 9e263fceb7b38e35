import { phrase } from '#shared/vietnamese/wording'
import type { Paragraph, Source } from '#templates/document/official-document'
import { firstCitation, laterCitation } from '../../citation'
import { paragraph } from '../../parts'
import type { PlanView } from '../../plan-view'
import { atAnnex, type AnnexLabels } from '../annex-labels'

/** Field that asks for the table of demands. */
export const DEMANDS_SOURCE: Source = 'document/extraAppendices'

/** Leads from the body to the table of demands (Phụ lục I, mục III.1a). */
export function demandsParagraph(view: PlanView, labels: AnnexLabels): readonly Paragraph[] {
  if (!labels.has('demands')) return []
  const { letter } = view.demands.set
  const isBasis = view.plan.legalBases.some(({ number }) => phrase(number) === letter.number)
  const cited = isBasis ? laterCitation(letter) : firstCitation(letter)
  return [
    paragraph(
      `Nội dung Kế hoạch được đối chiếu với yêu cầu tại ${cited}; bảng đối chiếu ${atAnnex(labels, 'demands')}.`,
      DEMANDS_SOURCE,
    ),
  ]
}
