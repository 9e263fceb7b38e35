import { pathWithIds } from '#shared/plan/plan-path'
import { told, type ReviewRule } from './review-finding'

/** Last year left behind, told once; "Săn năm cũ" shows each. */
export const reviewLeftovers: ReviewRule = (plan, { texts }) => {
  // Bases are told of one by one.
  const found = texts.leftovers.filter(({ path }) => path[0] !== 'legalBases')
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
