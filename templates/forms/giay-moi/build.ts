import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { dateParts, officialDate } from '#shared/vietnamese/dates'
import { phrase, sentence } from '#shared/vietnamese/wording'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { unitClosing } from '../closing'
import { documentCode, issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import { ended, officialDocument, paragraph } from '../parts'
import { planName } from '../plan-view'
import { paperProperties } from '../properties'

/** GIẤY MỜI, Mẫu 1.7, to the meeting that discusses the draft plan. */
export function buildInvitation(plan: Plan): OfficialDocument {
  const { unit, companions } = plan
  const subject = `Họp thông qua dự thảo ${planName(plan)}`
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Giấy mời ${subject}`, companions.invitation.date),
    letterhead: paperLetterhead(
      plan,
      issuedCompanion(plan, 'invitation', documentCode('GM', unit)),
    ),
    title: { name: 'GIẤY MỜI', subject, subjectSource: 'document/subject', attachedTo: null },
    body: ended([
      ...invited(plan),
      paragraph('Tới dự cuộc họp nêu trên.', 'document/subject'),
      ...facts(plan),
      ...agenda(plan),
      ...companions.invitation.notes.flatMap((note, index) =>
        phrase(note) === ''
          ? []
          : [paragraph(sentence(note), `companions/invitation/notes/${index}`)],
      ),
      paragraph(
        'Rất mong các đại biểu đến dự đúng thời gian, đúng thành phần.',
        'companions/invitation',
      ),
    ]),
    closing: unitClosing({ ...unit, recipients: [] }, 'Như trên'),
  })
}

function invited({ unit, companions }: Plan): readonly Block[] {
  const lead = `${phrase(unit.name)} trân trọng kính mời:`
  const names = companions.invitation.invitees.flatMap((name, index) =>
    phrase(name) === ''
      ? []
      : [{ text: phrase(name), source: `companions/invitation/invitees/${index}` }],
  )
  const [only] = names
  if (only && names.length === 1) return [paragraph(`${lead} ${sentence(only.text)}`, only.source)]
  return [
    paragraph(lead, 'companions/invitation/invitees'),
    ...names.map(({ text, source }, index) =>
      paragraph(`- ${text}${index === names.length - 1 ? '.' : ';'}`, source),
    ),
  ]
}

function facts({ companions: { invitation } }: Plan): readonly Block[] {
  return [
    { label: 'Chủ trì', text: invitation.chair, field: 'chair' },
    { label: 'Thời gian', text: meetingTime(invitation), field: 'meetingDate' },
    { label: 'Địa điểm', text: invitation.place, field: 'place' },
  ].flatMap(({ label, text, field }) =>
    phrase(text) === ''
      ? []
      : [paragraph(`${label}: ${sentence(text)}`, `companions/invitation/${field}`)],
  )
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** "08 giờ 00, thứ Sáu, ngày 25 tháng 12 năm 2026"; days of the week as Phụ lục II, mục V.8. */
function meetingTime({ meetingTime: time, meetingDate }: Plan['companions']['invitation']): string {
  const iso = known(meetingDate)
  const day = iso === null ? [] : [WEEKDAYS[weekday(iso)] ?? '', officialDate(iso)]
  return [phrase(time), ...day].filter((part) => part !== '').join(', ')
}

function weekday(iso: string): number {
  const { year, month, day } = dateParts(iso)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function agenda({ companions }: Plan): readonly Block[] {
  const points = companions.invitation.agenda.flatMap((point, index) =>
    phrase(point) === ''
      ? []
      : [{ text: phrase(point), source: `companions/invitation/agenda/${index}` }],
  )
  return points.length === 0
    ? []
    : [
        paragraph('Nội dung:', 'companions/invitation/agenda'),
        ...points.map(({ text, source }, index) =>
          paragraph(`- ${text}${index === points.length - 1 ? '.' : ';'}`, source),
        ),
      ]
}
