import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { dateParts, officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase, sentence, upperFirst } from '#shared/vietnamese/wording'
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
  const subject = `Họp góp ý dự thảo ${planName(plan)}`
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(
      plan,
      `Giấy mời ${lowerFirst(subject)}`,
      companions.invitation.date,
    ),
    letterhead: paperLetterhead(
      plan,
      issuedCompanion(plan, 'invitation', documentCode('GM', unit)),
    ),
    title: { name: 'GIẤY MỜI', subject, subjectSource: 'document/subject', attachedTo: null },
    body: ended([
      ...listed(
        upperFirst(`${phrase(unit.name)} trân trọng kính mời:`.trim()),
        companions.invitation,
        'invitees',
      ),
      paragraph(`Tới dự cuộc ${lowerFirst(subject)}.`, 'document/subject'),
      ...facts(plan),
      ...listed('Nội dung:', companions.invitation, 'agenda'),
      ...notes(plan),
      paragraph(
        'Rất mong các đại biểu đến dự đúng thời gian, đúng thành phần.',
        'companions/invitation/notes',
      ),
    ]),
    closing: unitClosing({ ...unit, recipients: [] }, 'Như trên'),
  })
}

type Invitation = Plan['companions']['invitation']

/** One thing on the line of its label; several each on a line of its own; nothing without any. */
function listed(
  label: string,
  invitation: Invitation,
  field: 'invitees' | 'agenda',
): readonly Block[] {
  const texts = invitation[field].flatMap((typed, index) =>
    phrase(typed) === ''
      ? []
      : [{ text: phrase(typed), source: `companions/invitation/${field}/${index}` }],
  )
  const [only] = texts
  if (!only) return []
  if (texts.length === 1) return [paragraph(`${label} ${only.text}.`, only.source)]
  return [
    paragraph(label, `companions/invitation/${field}`),
    ...texts.map(({ text, source }, index) =>
      paragraph(`- ${upperFirst(text)}${index === texts.length - 1 ? '.' : ';'}`, source),
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

/** "08 giờ 00, ngày 25 tháng 12 năm 2026 (thứ Sáu)"; days of the week as Phụ lục II, mục V.8. */
function meetingTime({ meetingTime: time, meetingDate }: Invitation): string {
  const iso = known(meetingDate)
  const day = iso === null ? [] : [`${officialDate(iso)} (${WEEKDAYS[weekday(iso)] ?? ''})`]
  return [phrase(time), ...day].filter((part) => part !== '').join(', ')
}

function weekday(iso: string): number {
  const { year, month, day } = dateParts(iso)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

const notes = ({ companions: { invitation } }: Plan): readonly Block[] =>
  invitation.notes.flatMap((note, index) =>
    phrase(note) === '' ? [] : [paragraph(sentence(note), `companions/invitation/notes/${index}`)],
  )
