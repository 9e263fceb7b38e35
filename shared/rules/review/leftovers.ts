import type { ReviewRule } from './review-finding'
import { toldApart } from './unprinted'

/** Last year left behind, told once; "Săn năm cũ" shows each. */
export const reviewLeftovers: ReviewRule = (plan, { texts }) => {
  // The rule of bases tells of those one by one; history holds up no signature.
  const found = texts.leftovers.filter(
    ({ path, mayBeHistory }) => path[0] !== 'legalBases' && mayBeHistory !== true,
  )
  return toldApart(
    plan,
    { weight: 'blocks', key: 'leftovers', found },
    ({ text, where }, count) =>
      `Còn ${count} chỗ của năm trước, chỗ đầu tiên “${text}” (${where}). Xem hết ở phần Săn năm cũ.`,
  )
}
