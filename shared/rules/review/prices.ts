import { known } from '#shared/plan/entered'
import { formatWhole } from '#shared/vietnamese/numbers'
import { checkPrice } from '../money/norms'
import { told, type ReviewRule } from './review-finding'

/** Prices above the ceiling of the norm they name. */
export const reviewPrices: ReviewRule = ({ budgetLines }, { lists }) =>
  budgetLines.flatMap((line, index) => {
    const check = checkPrice(line, lists.costNorms)
    return check?.status === 'over'
      ? [
          told(
            'asked',
            `prices:over:${line.id}:${check.excess}`,
            `budgetLines/${line.id}/unitPrice`,
            `Đơn giá dòng kinh phí ${index + 1} cao hơn mức tối đa ${formatWhole(known(check.norm.maxPrice) ?? 0)} đồng (${check.norm.clause}).`,
          ),
        ]
      : []
  })
