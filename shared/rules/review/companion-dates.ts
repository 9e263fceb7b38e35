import { known } from '#shared/plan/entered'
import { issuedReference } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { formatDate } from '#shared/vietnamese/dates'
import { weekdayName } from '#shared/vietnamese/days'
import { restOn } from '#shared/vietnamese/days-off'
import { told, type ReviewFinding } from './review-finding'

/** Days and hours of the papers that go with the plan, against one another and the plan's own. */
export function reviewCompanionDates(plan: Plan): readonly ReviewFinding[] {
  const { selected } = plan.companions
  return [
    ...(selected.includes('invitation') ? invitationFindings(plan) : []),
    ...(selected.includes('dispatch') ? dispatchFindings(plan) : []),
    ...(selected.includes('assignment') ? assignmentFindings(plan) : []),
    ...(selected.includes('adjustment') ? adjustmentFindings(plan) : []),
  ]
}

type Day = string | null

/** What is to be said when the first day comes before the second, both as written on paper. */
const whenBefore = (
  first: Day,
  second: Day,
  finding: (first: string, second: string) => ReviewFinding,
): readonly ReviewFinding[] =>
  first !== null && second !== null && first < second
    ? [finding(formatDate(first), formatDate(second))]
    : []

/** Day on which the plan, or the decision it is attached to, is issued. */
const issuedOn = (plan: Pick<Plan, 'document'>): Day => known(issuedReference(plan).date)

function invitationFindings(plan: Plan): readonly ReviewFinding[] {
  const { date, meetingDate, meetingTime, chair, agenda } = plan.companions.invitation
  const meeting = known(meetingDate)
  return [
    ...whenBefore(meeting, known(date), (met, written) =>
      ofInvitation('blocks', 'date', `Giấy mời ghi ngày ${written}, sau ngày họp (${met}).`),
    ),
    ...whenBefore(issuedOn(plan), meeting, (issued, met) =>
      ofInvitation(
        'asked',
        'meetingDate',
        `Họp góp ý dự thảo ngày ${met}, sau ngày ban hành kế hoạch (${issued}).`,
      ),
    ),
    ...atRest(meeting),
    ...unsaid('asked', 'meetingTime', [meetingTime], 'Giấy mời chưa ghi giờ họp.'),
    ...unsaid('asked', 'chair', [chair], 'Giấy mời chưa ghi người chủ trì.'),
    ...unsaid('nice', 'agenda', agenda, 'Giấy mời chưa ghi nội dung họp.'),
  ]
}

const ofInvitation = (weight: ReviewFinding['weight'], field: string, message: string) =>
  told(weight, `companion-dates:invitation:${field}`, `companions/invitation/${field}`, message)

const unsaid = (
  weight: ReviewFinding['weight'],
  field: string,
  texts: readonly string[],
  message: string,
): readonly ReviewFinding[] =>
  texts.every((text) => text.trim() === '') ? [ofInvitation(weight, field, message)] : []

function atRest(meeting: Day): readonly ReviewFinding[] {
  const rest = meeting === null ? null : restOn(meeting)
  if (meeting === null || rest === null) return []
  const day = `${weekdayName(meeting)}, ${formatDate(meeting)}`
  return [
    told(
      'asked',
      'companion-dates:at-rest',
      'companions/invitation/meetingDate',
      `Cuộc họp vào ${day} (${rest}).`,
    ),
  ]
}

function dispatchFindings(plan: Plan): readonly ReviewFinding[] {
  const { date, replyBy } = plan.companions.dispatch
  const [written, issued] = [known(date), issuedOn(plan)]
  const ofDispatch = (field: string, message: string) =>
    told('blocks', `companion-dates:dispatch:${field}`, `companions/dispatch/${field}`, message)
  return [
    ...whenBefore(written, issued, (early, day) =>
      ofDispatch(
        'date',
        `Công văn ghi ngày ${early}, trước ngày ban hành kế hoạch gửi kèm (${day}).`,
      ),
    ),
    // An undated letter goes out with the plan at the earliest.
    ...whenBefore(known(replyBy), written ?? issued, (answer, sent) =>
      ofDispatch(
        'replyBy',
        `Hạn trả lời ${answer} trước ngày ${written === null ? 'ban hành kế hoạch' : 'của công văn'} (${sent}).`,
      ),
    ),
  ]
}

function assignmentFindings({ companions }: Plan): readonly ReviewFinding[] {
  const { date, effectiveFrom } = companions.assignment
  return whenBefore(known(effectiveFrom), known(date), (from, written) =>
    told(
      'asked',
      'companion-dates:assignment',
      'companions/assignment/effectiveFrom',
      `Phân công thực hiện từ ngày ${from}, trước ngày của thông báo (${written}).`,
    ),
  )
}

function adjustmentFindings({ issuedVersion, companions }: Plan): readonly ReviewFinding[] {
  return whenBefore(
    known(companions.adjustment.date),
    issuedVersion && issuedOn(issuedVersion),
    (written, issued) =>
      told(
        'blocks',
        'companion-dates:adjustment',
        'companions/adjustment/date',
        `Kế hoạch điều chỉnh ghi ngày ${written}, trước ngày ban hành kế hoạch (${issued}).`,
      ),
  )
}
