import type { Companions } from '#shared/plan/companions'
import { known, type Entered } from '#shared/plan/entered'
import { decisionNumber, documentNumber, planNumber } from '#shared/plan/paper-number'
import type { Plan } from '#shared/plan/plan'
import { dateParts, officialDay, officialMonth } from '#shared/vietnamese/dates'
import { phrase } from '#shared/vietnamese/wording'
import type { Source } from '#templates/document/official-document'
import { dateText, referenceText } from '#templates/nd30/layout'

export { documentCode } from '#shared/plan/paper-number'

/** Number, symbol and date of a paper as printed; blank where the clerk or the system fills in. */
export type Issued = {
  number: string
  /** `KH-UBND`. */
  code: string
  day: string
  month: string
  year: string
  numberSource: Source
  dateSource: Source
}

export function issuedPlan({ unit, document }: Plan): Issued {
  return {
    ...planNumber(document, unit),
    ...datedParts(document.date, document.year),
    numberSource: 'document/number',
    dateSource: 'document/date',
  }
}

export function issuedDecision({ unit, document }: Plan): Issued {
  return {
    ...decisionNumber(document, unit),
    ...datedParts(document.decisionDate, document.year),
    numberSource: 'document/decisionNumber',
    dateSource: 'document/decisionDate',
  }
}

type NumberedCompanion = {
  [K in keyof Companions]: Companions[K] extends { number: string } ? K : never
}[keyof Companions]

/** @param code symbol of the paper, e.g. "TTr-VHXH", or "UBND-VHXH" of a công văn */
export function issuedCompanion(plan: Plan, kind: NumberedCompanion, code: string): Issued {
  const { number, date } = plan.companions[kind]
  return {
    number: documentNumber(number),
    code,
    ...datedParts(date, plan.document.year),
    numberSource: `companions/${kind}/number`,
    dateSource: `companions/${kind}/date`,
  }
}

/** `05/KH-UBND ngày 05 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình`. */
export function issuedText({ unit }: Plan, issued: Issued): string {
  const issuer = phrase(unit.name)
  return `${numberAndDate(issued)}${issuer === '' ? '' : ` của ${issuer}`}`
}

/** The same without the issuer. */
export const numberAndDate = (issued: Issued): string =>
  keptBlanks(`${referenceText(issued)} ${dateText(issued)}`)

/** Room for the clerk, in spaces that tidying a sentence leaves alone: half as many, twice as wide. */
const keptBlanks = (text: string) => text.replace(/\u00a0{2}/g, '\u2007').replaceAll('\u00a0', '')

/**
 * The same inside "(Kèm theo …)": on an electronic paper number and date stay blank (mục III.1c).
 */
export function attachedText(plan: Plan, issued: Issued): string {
  return issuedText(
    plan,
    plan.document.medium === 'paper'
      ? issued
      : { ...issued, number: '', day: '', month: '', year: '' },
  )
}

/** Day, month and year as printed; day and month blank while undated. */
function datedParts(date: Entered<string>, planYear: number) {
  const iso = known(date)
  if (iso === null) return { day: '', month: '', year: String(planYear) }
  const parts = dateParts(iso)
  return {
    day: officialDay(parts.day),
    month: officialMonth(parts.month),
    year: String(parts.year),
  }
}
