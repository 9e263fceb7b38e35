import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import { phrase, upperCase } from '#shared/vietnamese/wording'
import type { Line, OfficialDocument, Paragraph } from '#templates/document/official-document'
import { basesList, proposedBy } from '../bases'
import { unitClosing } from '../closing'
import { documentCode, issuedCompanion, issuedDecision, numberAndDate } from '../issued'
import { buildPlanDocument } from '../ke-hoach/build'
import { paperLetterhead } from '../letterhead'
import { ended, officialDocument, paragraph } from '../parts'
import { planName } from '../plan-view'
import { paperProperties } from '../properties'

/** QUYẾT ĐỊNH that promulgates or approves the plan, Mẫu 1.3, with the plan attached. */
export function buildDecision(plan: Plan, demands?: ChosenDemands): OfficialDocument {
  const action = plan.companions.decision.action === 'approve' ? 'Phê duyệt' : 'Ban hành'
  const subject = `${action} ${planName(plan)}`
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Quyết định ${subject}`, plan.document.decisionDate),
    letterhead: paperLetterhead(plan, issuedDecision(plan)),
    title: { name: 'QUYẾT ĐỊNH', subject, subjectSource: 'document/subject', attachedTo: null },
    authority: { text: authority(plan), source: 'unit/signer' },
    bases: basesList(plan, proposal(plan)),
    enactment: 'QUYẾT ĐỊNH:',
    body: ended(
      articles(plan, [
        {
          text: `${action} kèm theo Quyết định này ${planName(plan)}.`,
          source: 'document/subject',
        },
        { text: 'Quyết định này có hiệu lực kể từ ngày ký.', source: 'companions/decision' },
      ]),
    ),
    closing: unitClosing(plan.unit, 'Như Điều 3'),
    attachments: [attachedPlan(plan, demands)],
  })
}

function attachedPlan(plan: Plan, demands: ChosenDemands | undefined): OfficialDocument {
  const attached = buildPlanDocument(
    { ...plan, document: { ...plan.document, issuing: 'attachedToDecision' } },
    demands,
  )
  // In the same file as the decision: nothing of its own signing shows on it.
  return { ...attached, letterhead: { ...attached.letterhead, signingInfo: null } }
}

/**
 * Who decides: the collective by its name, the head by position (Mẫu 1.2, ghi chú 6), e.g. "TRƯỞNG
 * PHÒNG VĂN HÓA - XÃ HỘI".
 */
export function authority({ unit }: Plan): string {
  const name = phrase(unit.name)
  const isCollective = ['collective', 'collectiveDeputy'].includes(unit.signer.authority)
  return upperCase(isCollective ? name : headOf(phrase(unit.signer.headPosition), name))
}

/** "Trưởng phòng" and "Phòng Văn hóa" share a word that is said once. */
function headOf(position: string, unitName: string): string {
  const [head, body] = [position.split(' '), unitName.split(' ')]
  const same = (a: readonly string[], b: readonly string[]) =>
    a.join(' ').toLocaleLowerCase('vi') === b.join(' ').toLocaleLowerCase('vi')
  for (let shared = Math.min(head.length, body.length); shared > 0; shared -= 1) {
    if (same(head.slice(-shared), body.slice(0, shared))) {
      return [...head, ...body.slice(shared)].join(' ')
    }
  }
  return [position, unitName].filter((part) => part !== '').join(' ')
}

/** "đề nghị của Phòng … tại Tờ trình số …", or what the officer wrote. */
function proposal(plan: Plan): string {
  const typed = proposedBy(plan)
  const { officeName, officeCode } = plan.companions.submission
  const office = phrase(officeName)
  if (typed !== '' || office === '') return typed
  const issued = issuedCompanion(
    plan,
    'submission',
    documentCode('TTr', { codeAbbreviation: officeCode }),
  )
  return `đề nghị của ${office} tại Tờ trình số ${numberAndDate(issued)}`
}

/** The articles of a decision about the plan; the last says who carries it out. */
export function articles(plan: Plan, decided: readonly Line[]): readonly Paragraph[] {
  const named = plan.companions.decision.executors.map(phrase).filter((name) => name !== '')
  const executors =
    named.length > 0
      ? `${named.join('; ')} và các tổ chức, cá nhân có liên quan`
      : 'Thủ trưởng các cơ quan, đơn vị, các tổ chức, cá nhân có liên quan'
  const carriedOut = {
    text: `${executors} chịu trách nhiệm thi hành Quyết định này.`,
    source: 'companions/decision/executors',
  }
  return [...decided, carriedOut].map((line, index) => article(index + 1, line))
}

/** "Điều 1." bold, its text plain (mục II.6đ). */
function article(number: number, { text, source }: Line): Paragraph {
  const { runs } = paragraph(text)
  return {
    kind: 'paragraph',
    runs: [{ text: `Điều ${number}. `, bold: true }, ...runs],
    ...(source === undefined ? {} : { source }),
  }
}
