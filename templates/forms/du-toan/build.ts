import type { Plan } from '#shared/plan/plan'
import { sentences } from '#shared/vietnamese/wording'
import type { OfficialDocument } from '#templates/document/official-document'
import { unitClosing } from '../closing'
import { estimateBlocks } from '../estimate'
import { attachedText, issuedDecision, issuedPlan } from '../issued'
import { paperLetterhead } from '../letterhead'
import { ended, officialDocument, paragraph } from '../parts'
import { planName } from '../plan-view'
import { paperProperties } from '../properties'

/**
 * DỰ TOÁN KINH PHÍ as a paper of its own. It is none of the named papers of the decree and so has no
 * number: it goes with the plan or with the decision, and is signed like them.
 */
export function buildEstimate(plan: Plan): OfficialDocument {
  const { document, unit } = plan
  const issued = document.issuing === 'attachedToDecision' ? issuedDecision(plan) : issuedPlan(plan)
  const paper = document.issuing === 'attachedToDecision' ? 'Quyết định' : 'Kế hoạch'
  return officialDocument({
    format: document.format,
    properties: paperProperties(
      plan,
      `Dự toán kinh phí thực hiện ${planName(plan)}`,
      document.date,
    ),
    letterhead: { ...paperLetterhead(plan, issued, { isUrgent: false }), reference: null },
    title: {
      name: 'DỰ TOÁN KINH PHÍ',
      subject: `Thực hiện ${planName(plan)}`,
      subjectSource: 'document/subject',
      attachedTo: `(Kèm theo ${paper} số ${attachedText(plan, issued)})`,
    },
    body: ended([
      ...estimateBlocks(plan, { format: document.format, orientation: 'portrait' }),
      ...sentences(plan.fundingStatement).map((line) => paragraph(line, 'fundingStatement')),
      paragraph(
        'Việc quản lý, sử dụng, thanh toán, quyết toán kinh phí thực hiện theo quy định của pháp luật về ngân sách nhà nước.',
        'fundingStatement',
      ),
    ]),
    closing: unitClosing(unit),
  })
}
