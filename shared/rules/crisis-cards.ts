import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import type { Risk } from '#shared/plan/risk'
import { fillPhrase } from '#shared/reference/phrases/fill-phrase'
import { inLocalWords } from '#shared/reference/local-words'
import { isAbove } from '#shared/reference/superiors'
import { phrase, sentence } from '#shared/vietnamese/wording'

/** A policy people may be stirred up about, and what its card still needs. */
export type CardGap = {
  readonly policy: Policy
  /** The situation that comes nearest to a card; null when there is none. */
  readonly riskId: string | null
  /** Names of what is missing, in Vietnamese. */
  readonly lacks: readonly string[]
}

/** Policies of great impact, and those a rumour is foreseen for. */
export function sensitivePolicies({ policies, risks }: Plan): readonly Policy[] {
  return policies.filter(
    ({ id, name, impact }) =>
      phrase(name) !== '' && (impact === 'major' || risks.some(({ policyId }) => policyId === id)),
  )
}

/** Sensitive policies without a card that could be used: what is said, by whom, and the first hour. */
export function crisisCardGaps(plan: Plan): readonly CardGap[] {
  return sensitivePolicies(plan).flatMap((policy): readonly CardGap[] => {
    const cards = plan.risks
      .filter(({ policyId }) => policyId === policy.id)
      .map((risk) => ({ risk, lacks: lacking(risk) }))
      .toSorted((a, b) => a.lacks.length - b.lacks.length)
    const [best] = cards
    if (!best) return [{ policy, riskId: null, lacks: ['tình huống'] }]
    return best.lacks.length === 0 ? [] : [{ policy, riskId: best.risk.id, lacks: best.lacks }]
  })
}

function lacking(risk: Risk): readonly string[] {
  const parts: readonly (readonly [isMissing: boolean, name: string])[] = [
    [phrase(risk.situation) === '', 'tình huống'],
    [risk.firstHourSteps.every((step) => phrase(step) === ''), 'việc giờ đầu'],
    [phrase(risk.answer) === '', 'nội dung trả lời'],
    [phrase(risk.spokesperson) === '', 'người phát ngôn'],
  ]
  return parts.flatMap(([isMissing, name]) => (isMissing ? [name] : []))
}

/**
 * A card to begin with. What the officer wrote already stays; the rest is sensible words made of the
 * policy's messages and the plan's people.
 */
export function draftCard(plan: Plan, policy: Policy, risk: Risk): Risk {
  const fill = (text: string) =>
    fillPhrase(inLocalWords(text, plan.unit), plan, `policies/${policy.id}/note`)
  const office = officeOf(plan, policy, fill)
  const keep = (written: string, drafted: string) => (phrase(written) === '' ? drafted : written)
  const hasSteps = risk.firstHourSteps.some((step) => phrase(step) !== '')
  return {
    ...risk,
    policyId: policy.id,
    level: policy.impact === 'major' && risk.situation === '' ? 'high' : risk.level,
    situation: keep(
      risk.situation,
      fill('Thông tin sai về {chính sách}, làm người dân lo mất quyền lợi hoặc phải nộp thêm tiền'),
    ),
    answer: keep(risk.answer, answerOf(policy, office, fill)),
    spokesperson: keep(risk.spokesperson, spokespersonOf(plan, policy)),
    firstHourSteps: hasSteps ? risk.firstHourSteps : firstHour(office, fill),
    monitoring: keep(risk.monitoring, 'Theo dõi bình luận, phản ánh trong 72 giờ'),
  }
}

type Fill = (text: string) => string

/** The fact, the rule, and what people should do; the messages of the policy say the fact. */
function answerOf(policy: Policy, office: string, fill: Fill): string {
  return [
    fill('{đơn vị} đã nắm được thông tin và khẳng định:'),
    ...policy.keyMessages.slice(0, 2).map(sentence),
    'Điều kiện, mức áp dụng và thời hạn thực hiện đúng văn bản đã công khai.',
    `Cần hỏi thêm, đề nghị liên hệ ${office}.`,
    fill('Đề nghị Nhân dân chỉ tin thông tin trên kênh chính thức của {đơn vị}.'),
  ].join(' ')
}

const firstHour = (office: string, fill: Fill): string[] => [
  fill('{đầu mối} chụp, lưu bài đăng, xác định nguồn phát và mức lan truyền.'),
  'Báo cáo lãnh đạo phụ trách và người phát ngôn trong 15 phút đầu.',
  `${office} đối chiếu với văn bản, cung cấp nội dung trả lời đã được duyệt.`,
  'Đăng thông tin chính thức trên trang thông tin điện tử, Zalo; phát trên đài truyền thanh trong buổi gần nhất.',
  fill(
    'Trưởng thôn, tổ trưởng tổ dân phố giải thích trực tiếp cho người dân; Công an {cấp} xác minh khi có dấu hiệu vi phạm.',
  ),
]

/** Who drafts the policy; for a superior's policy who is at hand. */
function officeOf({ unit }: Plan, { draftingBody }: Policy, fill: Fill): string {
  const drafting = phrase(draftingBody)
  return drafting === '' || isAbove(drafting, unit.kind) ? fill('{đầu mối}') : drafting
}

/** The head speaks of what weighs most, the regular spokesperson of the rest. */
function spokespersonOf({ staff }: Plan, policy: Policy): string {
  const speakers = staff.filter(({ roles }) => roles.includes('spokesperson'))
  const speaker = policy.impact === 'major' ? speakers[0] : speakers.at(-1)
  return phrase(speaker?.position ?? '') || phrase(speaker?.name ?? '')
}
