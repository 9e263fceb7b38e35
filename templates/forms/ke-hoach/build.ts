import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { phrase } from '#shared/vietnamese/wording'
import type {
  Block,
  DocumentProperties,
  OfficialDocument,
  Paragraph,
} from '#templates/document/official-document'
import { dateText, referenceText } from '#templates/nd30/layout'
import { unitClosing } from '../closing'
import { issuedDecision, unitLetterhead } from '../letterhead'
import { numbered } from '../outline'
import { paragraph } from '../parts'
import { appendicesOf, labelsOf } from './appendices/index'
import { planOpening } from './opening'
import { planName, shortUnitName, viewOf, type PlanView } from './plan-view'
import { channelsSection } from './sections/channels'
import { contentSection } from './sections/content'
import { fundingSection } from './sections/funding'
import { objectivesSection } from './sections/objectives'
import { organizationSection } from './sections/organization'
import { purposeSection } from './sections/purpose'
import { risksSection } from './sections/risks'
import { solutionsSection } from './sections/solutions'
import { staffSection } from './sections/staff'

/**
 * KẾ HOẠCH, Mẫu 1.4, or the plan attached to a decision, second part of Mẫu 1.3 (no number, place,
 * date, recipients or signature of its own). Pure: the same plan gives the same document.
 */
export function buildPlanDocument(plan: Plan): OfficialDocument {
  const view = viewOf(plan)
  const labels = labelsOf(view)
  const opening = planOpening(plan)
  const isAttached = plan.document.issuing === 'attachedToDecision'
  return {
    format: plan.document.format,
    properties: properties(plan),
    letterhead: unitLetterhead(plan.unit, plan.document, isAttached ? null : 'KH'),
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
      closingParagraph(view),
    ]),
    closing: isAttached ? null : unitClosing(plan.unit),
    appendices: appendicesOf(view, labels),
  }
}

function properties(plan: Plan): DocumentProperties {
  const { year, subject, date } = plan.document
  return {
    title: planName(plan),
    subject: phrase(subject),
    author: phrase(plan.unit.name),
    keywords: `kế hoạch, truyền thông chính sách, ${year}`,
    date: known(date) ?? `${year}-01-01`,
  }
}

function attachedTo({ unit, document }: Plan): string {
  const decision = issuedDecision(unit, document)
  const issuer = phrase(unit.name)
  const by = issuer === '' ? '' : ` của ${issuer}`
  return `(Kèm theo Quyết định số ${referenceText(decision)} ${dateText(decision)}${by})`
}

function closingParagraph({ plan }: PlanView): Paragraph {
  const unit = shortUnitName(plan)
  const to = unit === '' ? 'cơ quan ban hành' : unit
  return paragraph(
    'Yêu cầu các cơ quan, đơn vị, tổ chức, cá nhân có liên quan nghiêm túc triển khai thực hiện Kế hoạch này; ' +
      `trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo ${to} để xem xét, giải quyết.`,
    'document',
  )
}

/** Ends the body with `./.` as the templates of Phụ lục III do. */
function ended(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return blocks
  const text = last.runs.map((run) => run.text).join('')
  const runs = [{ text: text.replace(/[.;,:\s]*$/u, './.') }]
  return [...blocks.slice(0, -1), { ...last, runs }]
}
