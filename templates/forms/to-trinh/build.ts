import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { activityStages, lifecycleStageNames } from '#shared/reference/lifecycle'
import { budgetSources, wholeAmount } from '#shared/rules/budget'
import { paddedCount } from '#shared/vietnamese/numbering'
import { lowerFirst, phrase, sentence, textLines } from '#shared/vietnamese/wording'
import type { OfficialDocument } from '#templates/document/official-document'
import { addresseeLines } from '../addressees'
import { citation } from '../bases'
import { unitClosing } from '../closing'
import { printedLines } from '../estimate'
import { documentCode, issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import { moneyText } from '../money'
import { numbered, type Clause, type Dash, type Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { majorPolicies, planName, shortUnitName, viewOf, type PlanView } from '../plan-view'
import { paperProperties } from '../properties'

/**
 * TỜ TRÌNH, Mẫu 1.4 with "Kính gửi": an office of the unit asks for the plan to be issued, or the unit
 * asks its superior's opinion.
 */
export function buildSubmission(plan: Plan): OfficialDocument {
  const view = viewOf(plan)
  const issuer = submittingUnit(plan)
  const subject = isInternal(plan)
    ? `Về việc ${actionWord(plan)} ${planName(plan)}`
    : `Về việc đề nghị cho ý kiến đối với dự thảo ${planName(plan)}`
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(
      plan,
      `Tờ trình ${lowerFirst(subject)}`,
      plan.companions.submission.date,
    ),
    letterhead: paperLetterhead(
      plan,
      issuedCompanion(plan, 'submission', documentCode('TTr', issuer)),
      { issuer },
    ),
    title: {
      name: 'TỜ TRÌNH',
      subject,
      subjectSource: 'document/subject',
      attachedTo: null,
    },
    addressees: addresseeLines(plan, 'submission'),
    body: ended([
      paragraph(
        `${phrase(issuer.name)} trình ${addressed(plan)} xem xét dự thảo ${planName(plan)} với các nội dung như sau:`,
        'companions/submission',
      ),
      ...numbered([
        { title: 'Căn cứ, sự cần thiết', clauses: [basesClause(plan), needClause(view)] },
        { title: 'Nội dung chính của dự thảo Kế hoạch', items: contents(view) },
        { title: 'Đề nghị', items: proposals(plan) },
      ]),
      paragraph(`(Gửi kèm: ${attachments(plan)})`, 'companions/submission'),
      paragraph(
        `${phrase(issuer.name)} kính trình ${addressed(plan)} xem xét, quyết định`,
        'companions/submission',
      ),
    ]),
    closing: unitClosing(issuer, 'Như trên'),
  })
}

/** Whether an office of the unit submits to the unit itself. */
const isInternal = ({ companions }: Plan) => phrase(companions.submission.officeName) !== ''

/** The office that submits, as a unit under the plan's; the unit itself when none is named. */
function submittingUnit(plan: Plan): Unit {
  const { unit, companions } = plan
  const { officeName, officeCode, officeSigner } = companions.submission
  return isInternal(plan)
    ? {
        ...unit,
        parentName: unit.name,
        name: officeName,
        letterheadLines: [],
        codeAbbreviation: officeCode,
        archiveAbbreviation: officeCode,
        signer: officeSigner,
        recipients: [],
      }
    : { ...unit, recipients: [] }
}

const actionWord = ({ companions }: Plan) =>
  companions.decision.action === 'approve' ? 'phê duyệt' : 'ban hành'

/** Whom the text speaks to: the one addressee, or "các cơ quan có thẩm quyền". */
function addressed(plan: Plan): string {
  const names = plan.companions.submission.addressees.map(phrase).filter((name) => name !== '')
  return names.length === 1 ? (names[0] ?? '') : 'các cơ quan có thẩm quyền'
}

function basesClause({ legalBases }: Plan): Clause {
  return {
    title: 'Căn cứ',
    source: 'legalBases',
    lead: legalBases
      .flatMap(citation)
      .map(({ text, source }) => paragraph(`- ${sentence(text)}`, source)),
  }
}

function needClause(view: PlanView): Clause {
  const { plan } = view
  const typed = textLines(plan.companions.submission.reasons)
  const source = 'companions/submission/reasons'
  return {
    title: 'Sự cần thiết',
    source,
    lead:
      typed.length > 0
        ? typed.map((line) => paragraph(sentence(line), source))
        : [
            paragraph(
              `${duePolicies(view)}Việc ban hành ${planName(plan)} là cần thiết để chủ động cung cấp ` +
                'thông tin, lấy ý kiến góp ý, phản biện của cơ quan, tổ chức và người dân xuyên suốt ' +
                'từ khi hoạch định chủ trương, xây dựng, hoàn thiện đến khi ban hành, thực thi ' +
                'chính sách; phân công rõ trách nhiệm, bố trí nhân sự và kinh phí thực hiện.',
              source,
            ),
          ],
  }
}

function duePolicies(view: PlanView): string {
  const { policies, plan } = view
  if (policies.length === 0) return ''
  const major = majorPolicies(view)
  const among =
    major === 0 ? '' : `, trong đó có ${paddedCount(major)} chính sách có tác động lớn đến xã hội`
  return `Năm ${plan.document.year}, trên địa bàn, lĩnh vực quản lý của ${shortUnitName(plan)} có ${paddedCount(policies.length)} chính sách cần truyền thông${among}. `
}

/** More names than this are told by their count. */
const MOST_NAMES = 12

function contents(view: PlanView): readonly Item[] {
  const { plan, policies, activities } = view
  const items: (Item | null)[] = [
    policies.length === 0
      ? null
      : {
          text: `Chính sách được truyền thông trong năm: ${paddedCount(policies.length)} chính sách.`,
          source: 'policies',
          dashes: named(
            policies.map(({ id, name }) => ({
              text: sentence(name),
              source: `policies/${id}/name`,
            })),
            'chính sách',
          ),
        },
    activities.length === 0
      ? null
      : {
          text: `Hoạt động: ${paddedCount(activities.length)} hoạt động, gồm: ${stageCounts(view)}.`,
          source: 'activities',
        },
    peopleItem(plan),
    moneyItem(plan),
    {
      text: `Thời gian thực hiện: trong năm ${plan.document.year}.`,
      source: 'document/year',
    },
  ]
  return items.filter((item) => item !== null)
}

function named(dashes: readonly Dash[], what: string): readonly Dash[] {
  if (dashes.length <= MOST_NAMES) return dashes
  const rest = dashes.length - MOST_NAMES + 1
  return [
    ...dashes.slice(0, MOST_NAMES - 1),
    { text: `Và ${rest} ${what} khác nêu tại dự thảo Kế hoạch.` },
  ]
}

function stageCounts({ activities }: PlanView): string {
  return activityStages
    .map((stage) => ({
      stage,
      count: activities.filter((activity) => activity.stage === stage).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ stage, count }) =>
      stage === 'general'
        ? `hoạt động chung ${paddedCount(count)}`
        : `giai đoạn ${lifecycleStageNames[stage].toLocaleLowerCase('vi')} ${paddedCount(count)}`,
    )
    .join('; ')
}

function peopleItem({ channels, staff }: Plan): Item | null {
  const countOf = (rows: readonly { name: string }[]) =>
    rows.filter(({ name }) => phrase(name) !== '').length
  const parts = [
    [countOf(channels), 'kênh truyền thông'],
    [countOf(staff), 'đầu mối, vị trí làm công tác truyền thông chính sách'],
  ] as const
  const known = parts.filter(([count]) => count > 0)
  return known.length === 0
    ? null
    : {
        text: `Lực lượng, phương tiện: ${known.map(([count, what]) => `${paddedCount(count)} ${what}`).join('; ')}.`,
        source: 'channels',
      }
}

function moneyItem(plan: Plan): Item | null {
  const total = wholeAmount(printedLines(plan))
  if (total === 0n) return null
  const sources = budgetSources(plan.budgetLines)
    .map(({ name }) => phrase(name))
    .filter((name) => name !== '')
  const from = sources.length === 0 ? '' : ` Nguồn kinh phí: ${sources.join('; ')}.`
  return { text: `Kinh phí dự kiến: ${moneyText(total)}.${from}`, source: 'budgetLines' }
}

function proposals(plan: Plan): readonly Item[] {
  const typed = plan.companions.submission.proposals.map((text, index) => ({
    text: sentence(text),
    source: `companions/submission/proposals/${index}`,
  }))
  const written = typed.filter(({ text }) => text !== '')
  if (written.length > 0) return written
  const asked = isInternal(plan)
    ? `Đề nghị ${addressed(plan)} xem xét, ${actionWord(plan)} ${planName(plan)}.`
    : `Đề nghị ${addressed(plan)} xem xét, cho ý kiến để ${shortUnitName(plan)} hoàn thiện, ban hành và tổ chức thực hiện ${planName(plan)}.`
  return [{ text: asked, source: 'companions/submission/proposals' }]
}

function attachments(plan: Plan): string {
  const draft = `dự thảo ${planName(plan)}`
  const decision =
    plan.document.issuing === 'attachedToDecision' ? `dự thảo Quyết định ${actionWord(plan)}; ` : ''
  const annexes = plan.activities.length > 0 ? ' và các phụ lục' : ''
  return `${decision}${draft}${annexes}`
}
