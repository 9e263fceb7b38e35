import type { Plan } from '#shared/plan/plan'
import { lowerFirst, phrase, sentence, sentences, upperFirst } from '#shared/vietnamese/wording'
import type { OfficialDocument } from '#templates/document/official-document'
import { addresseeLines } from '../addressees'
import { citation } from '../bases'
import { unitClosing } from '../closing'
import { printedLines } from '../estimate'
import { documentCode, issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import { numbered, type Clause, type Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { contents } from '../plan-contents'
import { planName, shortUnitName, viewOf } from '../plan-view'
import { paperProperties } from '../properties'
import { addressed, askedAction, isInternal, submittingUnit } from './submitter'

/**
 * TỜ TRÌNH, Mẫu 1.4 with "Kính gửi": an office of the unit asks for the plan to be issued, or the unit
 * asks its superior's opinion.
 */
export function buildSubmission(plan: Plan): OfficialDocument {
  const issuer = submittingUnit(plan)
  const subject = isInternal(plan)
    ? `Về việc ${askedAction(plan)} ${planName(plan)}`
    : `Về việc xin ý kiến đối với dự thảo ${planName(plan)}`
  const issued = issuedCompanion(plan, 'submission', documentCode('TTr', issuer))
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(
      plan,
      `Tờ trình ${lowerFirst(subject)}`,
      plan.companions.submission.date,
    ),
    letterhead: paperLetterhead(plan, issued, { issuer, isUrgent: false }),
    title: { name: 'TỜ TRÌNH', subject, subjectSource: 'document/subject', attachedTo: null },
    addressees: addresseeLines(plan, 'submission'),
    body: ended([
      paragraph(
        upperFirst(
          `${phrase(issuer.name)} kính trình ${addressed(plan)} dự thảo ${planName(plan)} với các nội dung chính như sau:`.trim(),
        ),
        'companions/submission/addressees',
      ),
      ...numbered([
        { title: 'Sự cần thiết và căn cứ', clauses: [needClause(plan), basesClause(plan)] },
        {
          title: 'Nội dung chính của dự thảo Kế hoạch',
          items: contents(viewOf(plan), 'dự thảo Kế hoạch'),
        },
        { title: 'Đề nghị', items: proposals(plan) },
      ]),
      paragraph(`Tài liệu gửi kèm: ${attached(plan).join('; ')}.`, 'companions/submission'),
      paragraph(
        `Kính trình ${addressed(plan)} xem xét, ${isInternal(plan) ? 'quyết định' : 'cho ý kiến'}`,
        'companions/submission/addressees',
      ),
    ]),
    closing: {
      ...unitClosing(issuer, 'Như trên'),
      source: isInternal(plan) ? 'companions/submission/officeSigner' : 'unit/signer',
    },
  })
}

function needClause(plan: Plan): Clause {
  const source = 'companions/submission/reasons'
  const typed = sentences(plan.companions.submission.reasons)
  return {
    title: 'Sự cần thiết',
    source,
    lead: (typed.length > 0 ? typed : [sentence(writtenNeed(plan))]).map((line) =>
      paragraph(line, source),
    ),
  }
}

const writtenNeed = (plan: Plan) =>
  `Các chính sách thuộc phạm vi quản lý của ${shortUnitName(plan)} trong năm ${plan.document.year} ` +
  'cần được thông tin đầy đủ, kịp thời đến người dân, cơ quan, tổ chức và được góp ý, phản biện ' +
  'trong suốt quá trình từ hoạch định chủ trương, xây dựng, hoàn thiện đến ban hành, thực thi. ' +
  `Việc ban hành ${planName(plan)} là cần thiết để chủ động về nội dung, thời gian, kênh truyền ` +
  'thông; phân công rõ trách nhiệm; bố trí nhân sự và kinh phí thực hiện'

function basesClause({ legalBases }: Plan): Clause {
  const cited = legalBases.flatMap(citation)
  return {
    title: 'Căn cứ',
    source: 'legalBases',
    lead: cited.map(({ text, source }, index) =>
      paragraph(`- ${text}${index === cited.length - 1 ? '.' : ';'}`, source),
    ),
  }
}

function proposals(plan: Plan): readonly Item[] {
  const typed = plan.companions.submission.proposals
    .map((text, index) => ({
      text: sentence(text),
      source: `companions/submission/proposals/${index}`,
    }))
    .filter(({ text }) => text !== '')
  if (typed.length > 0) return typed
  const asked = isInternal(plan)
    ? `xem xét, ${askedAction(plan)} ${planName(plan)}`
    : `xem xét, cho ý kiến để ${shortUnitName(plan)} hoàn thiện, ban hành và tổ chức thực hiện ${planName(plan)}`
  return [
    { text: `Đề nghị ${addressed(plan)} ${asked}.`, source: 'companions/submission/proposals' },
  ]
}

/** What goes up with the paper. */
function attached(plan: Plan): readonly string[] {
  return [
    ...(plan.document.issuing === 'attachedToDecision'
      ? [
          `dự thảo Quyết định ${plan.companions.decision.action === 'approve' ? 'phê duyệt' : 'ban hành'} Kế hoạch`,
        ]
      : []),
    `dự thảo ${planName(plan)}`,
    ...(printedLines(plan).length > 0 ? ['dự toán kinh phí thực hiện'] : []),
  ]
}
