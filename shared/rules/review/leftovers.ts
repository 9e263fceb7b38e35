import type { PlanLeftover } from '#shared/carry-over/find-leftovers'
import { pathWithIds } from '#shared/plan/plan-path'
import type { Plan } from '#shared/plan/plan'
import { told, type ReviewFinding, type ReviewRule, type ReviewWeight } from './review-finding'
import { isPrinted } from './unprinted'

/** Last year left behind, told once; "Săn năm cũ" shows each. */
export const reviewLeftovers: ReviewRule = (plan, { texts }) => {
  // The rule of bases tells of those one by one; history holds up no signature.
  const found = texts.leftovers.filter(
    ({ path, mayBeHistory }) => path[0] !== 'legalBases' && mayBeHistory !== true,
  )
  return [
    ...toldOnce(plan, 'blocks', 'leftovers', found.filter(isPrinted)),
    ...toldOnce(
      plan,
      'nice',
      'leftovers:unprinted',
      found.filter((each) => !isPrinted(each)),
    ),
  ]
}

function toldOnce(
  plan: Plan,
  weight: ReviewWeight,
  key: string,
  found: readonly PlanLeftover[],
): readonly ReviewFinding[] {
  const [first] = found
  return first
    ? [
        told(
          weight,
          key,
          pathWithIds(plan, first.path),
          `Còn ${found.length} chỗ của năm trước, chỗ đầu tiên “${first.text}” (${first.where}). Xem hết ở phần Săn năm cũ.`,
        ),
      ]
    : []
}
