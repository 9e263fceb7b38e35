import type { Plan } from '#shared/plan/plan'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { addresseeLines } from '../addressees'
import { isInformed, unitClosing } from '../closing'
import { issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import type { Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { firstPlanCitation } from '../plan-citation'
import { planName, shortUnitName } from '../plan-view'
import { paperProperties } from '../properties'
import { askedOf, contactOf, readersOf, replyParagraph, requests } from './requests'

/** CÔNG VĂN, Mẫu 1.5: sends the plan out and says what its readers are asked to do. */
export function buildDispatch(plan: Plan): OfficialDocument {
  const { dispatch } = plan.companions
  const about = phrase(dispatch.subject).replace(/^(?:v\s*\/\s*v|về việc)\s+/iu, '')
  const subject = about === '' ? `triển khai ${planName(plan)}` : lowerFirst(about)
  const addressees = addresseeLines(plan, 'dispatch')
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Công văn ${subject}`, dispatch.date),
    letterhead: paperLetterhead(plan, issuedCompanion(plan, 'dispatch', letterCode(plan)), {
      subject: { text: `V/v ${subject}`, source: 'companions/dispatch/subject' },
    }),
    addressees,
    body: ended([
      paragraph(opening(plan), 'companions/dispatch/requests'),
      ...items(requests(plan)),
      ...replyParagraph(plan),
      paragraph(closingSentence(plan), 'companions/dispatch/contact'),
    ]),
    closing: unitClosing(
      plan.unit,
      'Như trên',
      (recipient) => isInformed(recipient) && !addressees.some(({ text }) => text === recipient),
    ),
  })
}

/** Issuer and drafting office, without "CV" (mục II.3b): `UBND-VHXH`. */
function letterCode({ unit }: Plan): string {
  const parts = [phrase(unit.codeAbbreviation), phrase(unit.archiveAbbreviation)]
  return [...new Set(parts.filter((part) => part !== ''))].join('-')
}

function opening(plan: Plan): string {
  return (
    `Để triển khai ${firstPlanCitation(plan)} (gửi kèm), ${shortUnitName(plan)} đề nghị ${readersOf(plan)} ` +
    'thực hiện các nội dung sau:'
  )
}

const items = (list: readonly Item[]): readonly Block[] =>
  list.flatMap(({ text, source, dashes = [] }, index) => [
    paragraph(list.length === 1 ? text : `${index + 1}. ${text}`, source),
    ...dashes.map((dash) => paragraph(`- ${dash.text}`, dash.source)),
  ])

function closingSentence(plan: Plan): string {
  return (
    `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị ${readersOf(plan)} ` +
    `phản ánh về ${askedOf(plan)}${contactOf(plan)} để tổng hợp, xem xét, giải quyết.`
  )
}
