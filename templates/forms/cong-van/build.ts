import type { Plan } from '#shared/plan/plan'
import { dispatchPurpose, type DispatchPurpose } from '#shared/rules/dispatch-purpose'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import type { Block, OfficialDocument } from '#templates/document/official-document'
import { addresseeLines } from '../addressees'
import { isInformed, unitClosing } from '../closing'
import { issuedCompanion } from '../issued'
import { paperLetterhead } from '../letterhead'
import type { Item } from '../outline'
import { ended, officialDocument, paragraph } from '../parts'
import { paperProperties } from '../properties'
import { carryOutLetter } from './carry-out'
import { cooperateLetter } from './cooperate'
import type { Letter } from './letter'
import { reportLetter } from './report'

const letters: Record<DispatchPurpose, (plan: Plan) => Letter> = {
  report: reportLetter,
  cooperate: cooperateLetter,
  carryOut: carryOutLetter,
}

/** CÔNG VĂN, Mẫu 1.5: sends the plan out and says what for. */
export function buildDispatch(plan: Plan): OfficialDocument {
  const { dispatch } = plan.companions
  const about = phrase(dispatch.subject).replace(/^(?:v\s*\/\s*v|về việc)\s+/iu, '')
  const letter = letters[dispatchPurpose(plan)](plan)
  const subject = about === '' ? letter.subject : lowerFirst(about)
  const addressees = addresseeLines(plan, 'dispatch')
  return officialDocument({
    format: plan.document.format,
    properties: paperProperties(plan, `Công văn ${subject}`, dispatch.date),
    letterhead: paperLetterhead(plan, issuedCompanion(plan, 'dispatch', letterCode(plan)), {
      subject: { text: `V/v ${subject}`, source: 'companions/dispatch/subject' },
    }),
    addressees,
    body: ended([
      paragraph(letter.opening, 'companions/dispatch/aim'),
      ...items(letter.items),
      ...letter.after,
      paragraph(letter.ending, 'companions/dispatch/contact'),
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

const items = (list: readonly Item[]): readonly Block[] =>
  list.flatMap(({ text, source, dashes = [] }, index) => [
    paragraph(list.length === 1 ? text : `${index + 1}. ${text}`, source),
    ...dashes.map((dash) => paragraph(`- ${dash.text}`, dash.source)),
  ])
