import { issuedPlanOf } from '#shared/plan/issued-version'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { phrase } from '#shared/vietnamese/wording'
import {
  documentCode,
  issuedCompanion,
  issuedDecision,
  issuedPlan,
  issuedText,
  type Issued,
} from '../issued'
import { planName } from '../plan-view'

/** The plan that is adjusted, as papers name it. */
export type AdjustedPlan = {
  /** As it was issued, or as it is while it is not marked. */
  readonly plan: Plan
  readonly isAttached: boolean
  /** "Kế hoạch truyền thông chính sách năm 2027". */
  readonly name: string
  /** "Kế hoạch số 05/KH-UBND ngày … của …"; of an attached one with its decision. */
  readonly cited: string
  /** The same as a basis, with what it is about. */
  readonly basis: string
  /** What else it was changed by since; null when by nothing. */
  readonly adjustedBy: string | null
}

export function adjustedPlan(plan: Plan): AdjustedPlan {
  const issued = issuedPlanOf(plan) ?? plan
  const name = planName(issued)
  const shared = { plan: issued, name, adjustedBy: adjustedBy(issued) }
  if (!isAttached(issued)) {
    const cited = `Kế hoạch số ${issuedText(issued, issuedPlan(issued))}`
    const about = phrase(issued.document.subject) === '' ? '' : ` về ${withoutKind(name)}`
    return { ...shared, isAttached: false, cited, basis: `${cited}${about}` }
  }
  const decision = `Quyết định số ${issuedText(issued, issuedDecision(issued))}`
  const isApproved = issued.companions.decision.action === 'approve'
  return {
    ...shared,
    isAttached: true,
    cited: `${name} ${isApproved ? 'được phê duyệt tại' : 'ban hành kèm theo'} ${decision}`,
    basis: `${decision} ${isApproved ? 'phê duyệt' : 'ban hành'} ${name}`,
  }
}

const isAttached = ({ document }: Plan) => document.issuing === 'attachedToDecision'
const withoutKind = (name: string) => name.replace(/^Kế hoạch\s+/u, '')

/** Number, symbol and date of the paper that adjusts the plan. */
export function issuedAdjustment(plan: Plan): Issued {
  return issuedCompanion(
    plan,
    'adjustment',
    adjustmentCode(plan.unit, adjustedPlan(plan).isAttached),
  )
}

const adjustmentCode = (unit: Plan['unit'], attached: boolean) =>
  documentCode(attached ? 'QĐ' : 'KH', unit)

/** An adjustment issued before, whose content is part of what holds now. */
function adjustedBy(issued: Plan): string | null {
  const { number, date } = issued.companions.adjustment
  if (phrase(number) === '' || known(date) === null) return null
  const code = adjustmentCode(issued.unit, isAttached(issued))
  const adjustment = issuedCompanion(issued, 'adjustment', code)
  return `${isAttached(issued) ? 'Quyết định' : 'Kế hoạch'} số ${issuedText(issued, adjustment)}`
}
