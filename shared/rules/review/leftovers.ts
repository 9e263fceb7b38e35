import { pathWithIds } from '#shared/plan/plan-path'
import { told, type ReviewRule } from './review-finding'

/** Last year left behind, told once; "Săn năm cũ" shows each. */
export const reviewLeftovers: ReviewRule = (plan, { texts }) => {
  // The rule of bases tells of those one by one; history holds up no signature.
  const found = texts.leftovers.filter(
    ({ path, mayBeHistory }) => path[0] !== 'legalBases' && mayBeHistory !== true,
  )
  const [first] = found
  return first
    ? [
        told(
          'blocks',
          'leftovers',
          pathWithIds(plan, first.path),
          `Còn ${found.length} chỗ của năm trước, chỗ đầu tiên “${first.text}” (${first.where}). Xem hết ở phần Săn năm cũ.`,
        ),
      ]
    : []
}
