import type { Activity } from '#shared/plan/activity'
import type { Disclosure } from '#shared/plan/disclosure'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import {
  lifecycleStageNames,
  lifecycleStages,
  type ActivityStage,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { paddedCount } from '#shared/vietnamese/numbering'
import {
  bodyWithinSentence,
  joinPhrases,
  lowerFirst,
  phrase,
  sentence,
  upperFirst,
} from '#shared/vietnamese/wording'
import type { Clause, Dash, Item, Section } from '../../outline'
import { labelled, paragraph } from '../../parts'
import { atAnnex, type AnnexLabels } from '../annex-labels'
import { printedDisclosures } from '../appendices/disclosures'
import type { PlanView } from '../../plan-view'
import { timingPhrase } from '../../timing-words'

export function contentSection(view: PlanView, labels: AnnexLabels): Section {
  return {
    title: 'Nội dung truyền thông',
    lead:
      view.policies.length === 0 && view.activities.length > 0
        ? [paragraph(`Các hoạt động cụ thể được nêu ${atAnnex(labels, 'policies')}.`, 'activities')]
        : [],
    clauses: [
      policiesClause(view, labels),
      lifecycleClause(view, labels),
      consultationClause(view, labels),
      disclosureClause(view.plan, labels),
      generalClause(view, labels),
    ],
  }
}

function policiesClause({ plan, policies }: PlanView, labels: AnnexLabels): Clause {
  const major = policies.filter((policy) => policy.impact === 'major').length
  const majority =
    major === 0 ? '' : `, trong đó ${paddedCount(major)} chính sách có tác động lớn đến xã hội`
  const annex = atAnnex(labels, 'policies')
  return {
    title: 'Chính sách trọng tâm trong năm',
    source: 'policies',
    lead:
      policies.length === 0
        ? []
        : [
            paragraph(
              `Năm ${plan.document.year}, tập trung truyền thông đối với ` +
                `${paddedCount(policies.length)} chính sách${majority}. ` +
                `Thời gian truyền thông theo từng giai đoạn và các hoạt động cụ thể được nêu ${annex}.`,
              'policies',
            ),
          ],
    items: policies.map(policyItem),
  }
}

/** "Tên chính sách (có tác động lớn đến xã hội). Thông điệp: “…”; “…”." */
function policyItem(policy: Policy): Item {
  const messages = policy.keyMessages.map(phrase).filter((message) => message !== '')
  const name = phrase(policy.name)
  return {
    text: [
      sentence(policy.impact === 'major' ? `${name} (có tác động lớn đến xã hội)` : name),
      messages.length === 0 ? '' : `Thông điệp: ${messages.map(quoted).join('; ')}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    source: `policies/${policy.id}/name`,
  }
}

const quoted = (text: string) => `“${text.replace(/^[“"']|[”"']$/gu, '')}”`

/** What communication is for in each stage of the policy lifecycle. */
const STAGE_AIMS: Record<LifecycleStage, string> = {
  agendaSetting:
    'giới thiệu sự cần thiết, mục tiêu của chủ trương; nắm bắt nhu cầu, ý kiến của người dân, doanh nghiệp ngay từ khi đề xuất chính sách',
  drafting:
    'công khai dự thảo, giải thích nội dung chính và tác động dự kiến; tổ chức lấy ý kiến của đối tượng chịu sự tác động và các cơ quan, tổ chức có liên quan',
  finalization:
    'thông tin việc tiếp thu, giải trình ý kiến góp ý, phản biện và những nội dung được chỉnh lý trước khi trình ban hành',
  promulgation:
    'công bố kịp thời, đầy đủ chính sách đã được ban hành; làm rõ đối tượng áp dụng, quyền, nghĩa vụ và thời điểm có hiệu lực',
  implementation:
    'hướng dẫn cách thức thực hiện; phản ánh kết quả, cách làm hay; tiếp nhận phản ánh, kiến nghị để kịp thời giải đáp, đề xuất sửa đổi, bổ sung',
}

/** More activities than this in a stage are left to the annex. */
const MOST_NAMED = 4

function lifecycleClause(view: PlanView, labels: AnnexLabels): Clause {
  return {
    title: 'Truyền thông theo chu trình chính sách',
    source: 'activities',
    items: lifecycleStages.flatMap((stage) => {
      const named = activityDashes(view, stage, labels)
      return named.length === 0
        ? []
        : [
            {
              text: `Giai đoạn ${lowerFirst(lifecycleStageNames[stage])}: ${STAGE_AIMS[stage]}. Hoạt động chính:`,
              source: 'activities',
              dashes: named,
            },
          ]
    }),
  }
}

function activityDashes(
  { plan, policies, activities }: PlanView,
  stage: ActivityStage,
  labels: AnnexLabels,
): readonly Dash[] {
  const all = activities.filter((activity) => activity.stage === stage)
  const major = new Set(policies.filter(({ impact }) => impact === 'major').map(({ id }) => id))
  const named = all.length > MOST_NAMED ? principal(all, major, MOST_NAMED - 1) : all
  const rest = all.length - named.length
  return [
    ...named.map((activity) => activityDash(activity, plan.document.year)),
    ...(rest === 0
      ? []
      : [
          {
            text: `Các hoạt động khác được nêu ${atAnnex(labels, 'policies')} (${paddedCount(rest)} hoạt động).`,
            source: 'activities',
          },
        ]),
  ]
}

/** The first few, those of policies with major impact before others, in their own order. */
function principal(
  activities: readonly Activity[],
  major: ReadonlySet<string>,
  count: number,
): readonly Activity[] {
  const isMajor = (activity: Activity) => major.has(activity.policyId ?? '')
  const chosen = [
    ...activities.filter(isMajor),
    ...activities.filter((activity) => !isMajor(activity)),
  ].slice(0, count)
  return activities.filter((activity) => chosen.includes(activity))
}

/** "Tổ chức hội nghị đối thoại (tháng 3; Phòng Văn hóa - Xã hội chủ trì)." */
function activityDash(activity: Activity, year: number): Dash {
  const lead = phrase(activity.lead)
  const facts = joinPhrases(
    [timingPhrase(activity.timing, year), lead === '' ? '' : `${lead} chủ trì`],
    '; ',
  )
  return {
    text: sentence(facts === '' ? activity.content : `${phrase(activity.content)} (${facts})`),
    source: `activities/${activity.id}/content`,
  }
}

function consultationClause({ plan, policies }: PlanView, labels: AnnexLabels): Clause {
  const isPlanned = policies.some((policy) =>
    lifecycleStages.some((stage) => phrase(policy.stages[stage].consultation) !== ''),
  )
  const hasGroup = plan.staff.some(
    ({ roles, name }) => roles.includes('commentary') && phrase(name) !== '',
  )
  const detail = isPlanned
    ? ` Nội dung, hình thức góp ý, phản biện theo từng giai đoạn của mỗi chính sách được nêu ${atAnnex(labels, 'policies')}.`
    : ''
  return {
    title: 'Góp ý, phản biện chính sách',
    source: 'policies',
    lead:
      isPlanned || hasGroup
        ? [
            paragraph(
              'Bộ phận truyền thông chính sách tham gia góp ý, phản biện trong quá trình xây dựng và thực thi chính sách; ' +
                'tổng hợp ý kiến của người dân, doanh nghiệp gửi cơ quan chủ trì soạn thảo và thông tin công khai ' +
                `việc tiếp thu, giải trình.${detail}`,
              'policies',
            ),
          ]
        : [],
  }
}

function disclosureClause({ disclosures }: Plan, labels: AnnexLabels): Clause {
  const printed = printedDisclosures(disclosures)
  const duty =
    'Thực hiện công khai, cung cấp thông tin chính xác, đầy đủ, kịp thời theo quy định của pháp luật'
  const lead = labels.has('disclosures')
    ? `${duty}. Danh mục ${paddedCount(printed.length)} nội dung công khai được nêu ${atAnnex(labels, 'disclosures')}.`
    : `${duty}, gồm:`
  return {
    title: 'Công khai, cung cấp thông tin',
    source: 'disclosures',
    lead: printed.length === 0 ? [] : [paragraph(lead, 'disclosures')],
    items: labels.has('disclosures') ? [] : printed.map(disclosureItem),
  }
}

/** "Nội dung (theo …). Hình thức: …; thời hạn: …; đơn vị thực hiện: …." */
function disclosureItem(disclosure: Disclosure): Item {
  const content = phrase(disclosure.content)
  const basis = phrase(disclosure.basis)
  const how = joinPhrases(
    [
      labelled('hình thức', lowerFirst(disclosure.form)),
      labelled('thời hạn', lowerFirst(disclosure.deadline)),
      labelled('đơn vị thực hiện', bodyWithinSentence(disclosure.responsible)),
    ],
    '; ',
  )
  return {
    text: [sentence(basis === '' ? content : `${content} (theo ${basis})`), sentence(how)]
      .filter((part) => part !== '')
      .join(' '),
    source: `disclosures/${disclosure.id}/content`,
  }
}

function generalClause(view: PlanView, labels: AnnexLabels): Clause {
  const found = activityDashes(view, 'general', labels)
  return {
    title: 'Hoạt động truyền thông chung',
    source: 'activities',
    items: found.map(({ text, source }) => ({
      text: upperFirst(text),
      ...(source === undefined ? {} : { source }),
    })),
  }
}
