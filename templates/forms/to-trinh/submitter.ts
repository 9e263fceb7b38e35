import type { Plan } from '#shared/plan/plan'
import type { Unit } from '#shared/plan/unit'
import { enumerate, phrase } from '#shared/vietnamese/wording'

/** Who submits the plan to whom. */

/** Whether an office of the unit submits to the unit itself; otherwise the unit asks its superior. */
export const isInternal = ({ companions }: Plan): boolean =>
  phrase(companions.submission.officeName) !== ''

/** The office that submits, as a unit under the plan's; the unit itself when none is named. */
export function submittingUnit(plan: Plan): Unit {
  const { unit, companions } = plan
  const { officeName, letterheadLines, officeCode, officeSigner } = companions.submission
  return isInternal(plan)
    ? {
        ...unit,
        parentName: unit.name,
        name: phrase(officeName),
        letterheadLines,
        codeAbbreviation: officeCode,
        archiveAbbreviation: officeCode,
        signer: officeSigner,
        recipients: [],
      }
    : { ...unit, recipients: [] }
}

/** Longer names are not said again in every sentence. */
const LONGEST_ADDRESS = 80

/** Whom the sentences speak to. */
export function addressed({ companions }: Plan): string {
  const names = enumerate(companions.submission.addressees)
  return names.length <= LONGEST_ADDRESS ? names : 'các cơ quan, người có thẩm quyền'
}

/** What is asked for: the plan is issued, approved, or given an opinion on. */
export function askedAction(plan: Plan): 'ban hành' | 'phê duyệt' | 'cho ý kiến' {
  if (!isInternal(plan)) return 'cho ý kiến'
  return plan.companions.decision.action === 'approve' ? 'phê duyệt' : 'ban hành'
}
