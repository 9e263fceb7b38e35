import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase, sentence } from '#shared/vietnamese/wording'
import type { Item } from '../outline'
import { shortUnitName } from '../plan-view'

/** Whom the letter speaks to, whom they turn to, by when, and what the officer wrote of it. */

const OTHERS = 'các cơ quan, tổ chức, đơn vị'
/** Longer names are not said again in every sentence. */
const LONGEST_READER = 60

/** Whom the sentences speak to: the only addressee by name, without what it is sent for. */
export function readersOf({ companions }: Plan, others = OTHERS): string {
  const names = companions.dispatch.addressees
    .map((name) => phrase(name).replace(/\s*\([^)]*\)$/u, ''))
    .filter((name) => name !== '')
  const [only] = names
  return only !== undefined && names.length === 1 && only.length <= LONGEST_READER
    ? lowerFirst(only)
    : others
}

/** Where answers go: the office given as contact; a person or a telephone number is only told of. */
export function askedOf(plan: Plan): string {
  const contact = phrase(plan.companions.dispatch.contact)
  return contact === '' || isPerson(contact) ? shortUnitName(plan) : contact
}

/** " (đầu mối liên hệ: …)" when the contact is not an office. */
export function contactOf({ companions }: Plan): string {
  const contact = phrase(companions.dispatch.contact)
  return isPerson(contact) ? ` (đầu mối liên hệ: ${contact})` : ''
}

/** An office is named by its kind; whatever else stands there, or holds a number, is a person. */
const OFFICE =
  /^(?:phòng|văn phòng|ban|sở|trung tâm|ủy ban|uỷ ban|ubnd|tổ|bộ phận|chi cục|trường)\s/iu
const isPerson = (contact: string) =>
  contact !== '' && (!OFFICE.test(contact) || /[\d@]/u.test(contact))

/** " trước ngày 29 tháng 01 năm 2027"; blank without a day. */
export function beforeDay({ companions }: Plan): string {
  const by = known(companions.dispatch.replyBy)
  return by === null ? '' : ` trước ${officialDate(by)}`
}

/** What the officer wrote, a sentence each. */
export function typedRequests({ companions }: Plan): readonly Item[] {
  return companions.dispatch.requests
    .map((text, index) => ({
      text: sentence(text),
      source: `companions/dispatch/requests/${index}`,
    }))
    .filter(({ text }) => text !== '')
}
