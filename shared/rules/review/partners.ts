import { known } from '#shared/plan/entered'
import { orderTypeNames } from '#shared/reference/order-types'
import { formatWhole } from '#shared/vietnamese/numbers'
import { lowerFirst } from '#shared/vietnamese/wording'
import { totalAmount } from '../budget'
import { told, type ReviewRule } from './review-finding'

/** What is promised to the press stands in the estimate, too. */
export const reviewPartners: ReviewRule = ({ mediaPartners, budgetLines }) => {
  if (totalAmount(budgetLines) === 0n) return []
  return (['commissioned', 'assigned'] as const).flatMap((order) => {
    const partners = mediaPartners
      .filter((partner) => partner.order === order)
      .map(({ id, cost }) => ({ id, cost: BigInt(known(cost) ?? 0) }))
      .toSorted((a, b) => (a.cost > b.cost ? -1 : 1))
    const [largest] = partners
    const promised = partners.reduce((sum, { cost }) => sum + cost, 0n)
    const estimated = totalAmount(budgetLines.filter((line) => line.order === order))
    return largest === undefined || promised <= estimated
      ? []
      : [
          told(
            'asked',
            `partners:cost:${order}:${promised}:${estimated}`,
            `mediaPartners/${largest.id}/cost`,
            `Cơ quan báo chí, truyền thông ${lowerFirst(orderTypeNames[order])}: ${formatWhole(promised)} đồng, mà dự toán loại này chỉ có ${formatWhole(estimated)} đồng.`,
          ),
        ]
  })
}
