import type { Plan } from '#shared/plan/plan'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { issuedDecision, issuedPlan, issuedText } from './issued'
import { planName } from './plan-view'

/**
 * The plan as another paper names it the first time (Phụ lục I, mục II.6b): by itself, or by the
 * decision it is attached to.
 */
export function firstPlanCitation(plan: Plan): string {
  if (plan.document.issuing === 'attachedToDecision') {
    const action = plan.companions.decision.action === 'approve' ? 'phê duyệt' : 'ban hành'
    return `Quyết định số ${issuedText(plan, issuedDecision(plan))} ${action} ${planName(plan)}`
  }
  const subject = lowerFirst(phrase(plan.document.subject)).replace(/^về\s+/iu, '')
  const about = subject.includes(' về ') ? 'về việc' : 'về'
  const named = subject === '' ? '' : ` ${about} ${subject}`
  return `Kế hoạch số ${issuedText(plan, issuedPlan(plan))}${named}`
}
