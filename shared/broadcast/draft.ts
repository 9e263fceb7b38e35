import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import type { Policy } from '#shared/plan/policy'
import { fillPhrase } from '#shared/reference/phrases/fill-phrase'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { inLocalWords } from '#shared/reference/local-words'
import { zaloMessage } from '#shared/reference/broadcasting'
import { dateParts, officialDay, officialMonth } from '#shared/vietnamese/dates'
import { dateInWords, spokenText } from '#shared/vietnamese/read-aloud'
import { lowerFirst, phrase, sentence, upperFirst } from '#shared/vietnamese/wording'

type Stage = {
  readonly name: LifecycleStage
  readonly from: string | null
  readonly to: string | null
}

/**
 * A first text for the loudspeakers, from what the plan says of a policy: what it is, where it stands,
 * its messages, whom to ask. Written as it is said, in short sentences.
 * @param today day it is written, `YYYY-MM-DD`: it tells which stage is spoken of
 */
export function draftBulletin(plan: Plan, policy: Policy, today: string): string {
  const unit = phrase(plan.unit.shortName) || phrase(plan.unit.name) || 'Địa phương'
  const stage = stageAt(policy, today, plan.document.year)
  const lines = [
    'Kính thưa bà con.',
    `${unit} xin thông tin về chính sách sau.`,
    `Tên chính sách: ${phrase(policy.name) || 'chưa có tên'}.`,
    ...(stage === null ? [] : stageInWords(stage, plan.document.year)),
    ...policy.keyMessages.map(sentence),
    stage === null ? '' : asked(stage.name, plan),
    contactSentence(plan, policy),
    'Xin cảm ơn bà con đã lắng nghe.',
  ]
  return upperFirst(
    spokenText(
      lines
        .filter((line) => line !== '')
        .map(upperFirst)
        .join('\n'),
    ),
  )
}

/** The same in the length of a Zalo message, with figures as they are read. */
export function draftPost(plan: Plan, policy: Policy, today: string): string {
  const stage = stageAt(policy, today, plan.document.year)
  const head = upperFirst(phrase(policy.name) || 'Chính sách mới')
  const told = stage === null ? '' : stageSentence(stage, shortDate(plan.document.year))
  const contact = contactSentence(plan, policy)
  const messages = policy.keyMessages.map(phrase).filter((text) => text !== '')
  const write = (shown: readonly string[]) =>
    [`${head}.`, told, ...shown.map((text) => `- ${text}`), contact]
      .filter((line) => line !== '')
      .join('\n')
  // The last messages give way before the contact does.
  for (let count = messages.length; count > 0; count--) {
    const text = write(messages.slice(0, count))
    if (text.length <= zaloMessage.shownLetters) return text
  }
  return write([])
}

/** A sentence for each thing, so that each can be followed. */
function stageInWords({ name, from, to }: Stage, year: number): readonly string[] {
  return [
    `Theo kế hoạch, ${TOLD[name]}.`,
    from === null ? '' : `Bắt đầu từ ${dateInWords(from, year)}.`,
    to === null || to === from ? '' : `Kết thúc vào ${dateInWords(to, year)}.`,
  ]
}

/**
 * The stage of that day, else the next, else the last one that has a date; one that falls in the
 * plan's year before any other. A day of an earlier year is nothing to tell people any more.
 */
function stageAt(policy: Policy, today: string, year: number): Stage | null {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const dated = lifecycleStages.flatMap((name): readonly Stage[] => {
    const { from, to } = policy.stages[name]
    const stage = { name, from: known(from), to: known(to) }
    return stage.from === null && stage.to === null ? [] : [stage]
  })
  const ofYear = dated.filter(
    ({ from, to }) => (from ?? to ?? '') <= last && (to ?? from ?? '') >= first,
  )
  const stages = ofYear.length > 0 ? ofYear : dated
  const stage = stages.find(({ from, to }) => (to ?? from ?? '') >= today) ?? stages.at(-1)
  if (stage === undefined) return null
  const { from, to } = stage
  return to !== null && to >= first && from !== null && from < first
    ? { ...stage, from: null }
    : stage
}

const TOLD: Record<LifecycleStage, string> = {
  agendaSetting: 'chính quyền lấy ý kiến về chủ trương',
  drafting: 'dự thảo được đưa ra lấy ý kiến bà con',
  finalization: 'dự thảo được hoàn thiện theo ý kiến bà con',
  promulgation: 'chính sách được trình và ban hành',
  implementation: 'chính sách được thực hiện',
}

const ASKED: Record<LifecycleStage, string> = {
  agendaSetting: 'Mời bà con nêu ý kiến với trưởng thôn, tổ trưởng tổ dân phố.',
  drafting: 'Mời bà con đọc dự thảo niêm yết và gửi ý kiến góp ý.',
  finalization: 'Ý kiến của bà con được tiếp thu hoặc giải trình công khai.',
  promulgation: 'Văn bản được niêm yết công khai sau khi ban hành.',
  implementation: 'Đề nghị bà con thực hiện và phản ánh những điều chưa rõ.',
}

/** A province has no thôn: it asks for letters and calls. */
const asked = (stage: LifecycleStage, { unit }: Plan) =>
  stage === 'agendaSetting' && !hasVillages(unit)
    ? `Mời bà con gửi ý kiến về ${phrase(unit.shortName) || phrase(unit.name) || 'cơ quan chủ trì'}.`
    : inLocalWords(ASKED[stage], unit)

function stageSentence({ name, from, to }: Stage, day: (iso: string) => string): string {
  const span = [
    from === null ? '' : `từ ${day(from)}`,
    to === null || to === from ? '' : `đến ${day(to)}`,
  ].filter((part) => part !== '')
  return `${upperFirst(span.join(' '))}, ${TOLD[name]}.`
}

const shortDate = (year: number) => (iso: string) => {
  const date = dateParts(iso)
  const day = `${officialDay(date.day)}/${officialMonth(date.month)}`
  return date.year === year ? day : `${day}/${date.year}`
}

function contactSentence(plan: Plan, policy: Policy): string {
  const office =
    phrase(policy.draftingBody) || fillPhrase('{đầu mối}', plan, `policies/${policy.id}`)
  const phone = phrase(plan.unit.phone)
  return `Cần hỏi thêm, xin liên hệ ${lowerFirst(office)}${phone === '' ? '' : `, điện thoại ${phone}`}.`
}
