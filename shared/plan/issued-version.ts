import { formatDate } from '#shared/vietnamese/dates'
import type { Entered } from './entered'
import { known } from './entered'
import { decisionNumber, planNumber } from './paper-number'
import type { Plan } from './plan'

/** What a plan says, without its identity and history. */
export type PlanContent = NonNullable<Plan['issuedVersion']>

/** Number and date under which a plan was issued; of the decision when it is attached to one. */
export type IssuedReference = {
  readonly number: string
  readonly date: Entered<string>
}

/** The paper that carries number and date: the plan itself, or the decision it is attached to. */
export function issuingPaper({ document }: Pick<Plan, 'document'>): 'plan' | 'decision' {
  return document.issuing === 'attachedToDecision' ? 'decision' : 'plan'
}

export function issuedReference(plan: Pick<Plan, 'document'>): IssuedReference {
  const { number, date, decisionNumber, decisionDate } = plan.document
  return issuingPaper(plan) === 'decision'
    ? { number: decisionNumber, date: decisionDate }
    : { number, date }
}

/** The same content under another number and date. */
export function withIssuedReference<C extends Pick<Plan, 'document'>>(
  content: C,
  { number, date }: IssuedReference,
): C {
  const { document } = content
  return {
    ...content,
    document:
      issuingPaper(content) === 'decision'
        ? { ...document, decisionNumber: number, decisionDate: date }
        : { ...document, number, date },
  }
}

/** Keeps what the plan says now as what was issued; later changes are told against it. */
export function markIssued(plan: Plan): Plan {
  return { ...plan, issuedVersion: contentOf(plan) }
}

function contentOf(plan: Plan): PlanContent {
  const {
    schemaVersion: _version,
    id: _id,
    origin: _origin,
    issuedVersion: _issued,
    ...rest
  } = plan
  return rest
}

/**
 * The adjustment has been issued: what the plan says now is what holds, and the next adjustment starts
 * with a blank number, date and reasons.
 */
export function markAdjustmentIssued(plan: Plan): Plan {
  return {
    ...markIssued(plan),
    companions: { ...plan.companions, adjustment: { number: '', date: null, reasons: '' } },
  }
}

/** The plan as it was when issued, under the identity of today's; null while it is not marked. */
export function issuedPlanOf(plan: Plan): Plan | null {
  const { schemaVersion, id, origin, issuedVersion } = plan
  return issuedVersion && { schemaVersion, id, ...issuedVersion, origin, issuedVersion }
}

/** "Kế hoạch số 05/KH-UBND, ngày 05/01/2027"; what is not known is left out. */
export function issuedName(content: Pick<Plan, 'document' | 'unit'>): string {
  const { document, unit } = content
  const isDecision = issuingPaper(content) === 'decision'
  const { number, code } = isDecision ? decisionNumber(document, unit) : planNumber(document, unit)
  const date = known(issuedReference(content).date)
  return [
    `${isDecision ? 'Quyết định' : 'Kế hoạch'}${number === '' ? '' : ` số ${number}/${code}`}`,
    ...(date === null ? [] : [`ngày ${formatDate(date)}`]),
  ].join(', ')
}
