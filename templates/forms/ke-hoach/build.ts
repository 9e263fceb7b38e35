import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import { phrase } from '#shared/vietnamese/wording'
import type { OfficialDocument, Paragraph } from '#templates/document/official-document'
import { unitClosing } from '../closing'
import { attachedText, issuedDecision, issuedPlan } from '../issued'
import { paperLetterhead } from '../letterhead'
import { numbered } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { paperProperties } from '../properties'
import { appendicesOf, labelsOf } from './appendices/index'
import { planOpening } from './opening'
import { planName, shortUnitName, viewOf, type PlanView } from '../plan-view'
import { channelsSection } from './sections/channels'
import { contentSection } from './sections/content'
import { extraAnnexParagraphs } from './sections/extra-annexes'
import { fundingSection } from './sections/funding'
import { objectivesSection } from './sections/objectives'
import { organizationSection } from './sections/organization'
import { purposeSection } from './sections/purpose'
import { risksSection } from './sections/risks'
import { solutionsSection } from './sections/solutions'
import { staffSection } from './sections/staff'

/**
 * KẾ HOẠCH, Mẫu 1.4, or the plan attached to a decision, second part of Mẫu 1.3 (no number, place,
 * date, recipients or signature of its own). Pure: the same plan and letter give the same document.
 */
export function buildPlanDocument(plan: Plan, demands?: ChosenDemands): OfficialDocument {
  const view = viewOf(plan, demands)
  const labels = labelsOf(view)
  const opening = planOpening(plan)
  const isAttached = plan.document.issuing === 'attachedToDecision'
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, planName(plan), plan.document.date),
    letterhead: isAttached ? attachedLetterhead(plan) : paperLetterhead(plan, issuedPlan(plan)),
    title: {
      name: 'KẾ HOẠCH',
      subject: phrase(plan.document.subject),
      subjectSource: 'document/subject',
      attachedTo: isAttached ? attachedTo(plan) : null,
    },
    bases: opening.bases,
    body: ended([
      ...opening.leadIn,
      ...numbered([
        purposeSection(plan),
        objectivesSection(plan),
        contentSection(view, labels),
        channelsSection(view, labels),
        staffSection(view, labels),
        solutionsSection(plan),
        risksSection(plan, labels),
        fundingSection(plan, labels),
        organizationSection(plan),
      ]),
      ...extraAnnexParagraphs(view, labels),
      closingParagraph(view),
    ]),
    closing: isAttached ? null : unitClosing(plan.unit),
    appendices: appendicesOf(view, labels),
  })
}

const NBSP = '\u00a0'

/** In a file of its own an electronic plan shows where the decision's signing is told (Mẫu 1.3). */
function attachedLetterhead(plan: Plan) {
  const { code } = issuedDecision(plan)
  const [two, four] = [NBSP.repeat(6), NBSP.repeat(10)]
  const signingInfo = `Số: ${four}/${code}; ${two}/${two}/${four}; ${two}:${two}:${two}`
  return paperLetterhead(plan, null, plan.document.medium === 'electronic' ? { signingInfo } : {})
}

const attachedTo = (plan: Plan) =>
  `(Kèm theo Quyết định số ${attachedText(plan, issuedDecision(plan))})`

function closingParagraph({ plan }: PlanView): Paragraph {
  return paragraph(
    'Yêu cầu các cơ quan, đơn vị, tổ chức, cá nhân có liên quan nghiêm túc triển khai thực hiện Kế hoạch này; ' +
      `trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo ${shortUnitName(plan)} để xem xét, giải quyết.`,
    'document',
  )
}
