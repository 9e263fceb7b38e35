import { known } from '#shared/plan/entered'
import { foldForSearch } from '#shared/vietnamese/search'
import { formatWhole } from '#shared/vietnamese/numbers'
import { paysForProduct } from '../budget-cut/pays-for'
import { told, type ReviewRule } from './review-finding'

/** What is promised has the money for it: nothing is made of a line that was cut. */
export const reviewProducts: ReviewRule = ({ activities, budgetLines }) => {
  const lines = new Map(budgetLines.map((line) => [line.id, line]))
  const users = new Map<string, number>()
  for (const id of activities.flatMap(({ budgetLineIds }) => budgetLineIds)) {
    users.set(id, (users.get(id) ?? 0) + 1)
  }
  return activities.flatMap((activity, index) => {
    const { id, status, content, budgetLineIds, order, note, product, productUnit } = activity
    if (status === 'cancelled' || content.trim() === '') return []
    if (budgetLineIds.length === 0) {
      return order !== 'own' || note.trim() !== '' || budgetLines.length === 0
        ? []
        : [
            told(
              'nice',
              `products:no-money:${id}`,
              `activities/${id}/budgetLineIds`,
              `Hoạt động ${index + 1} chưa gắn dòng kinh phí và chưa ghi chú vì sao không cần kinh phí.`,
            ),
          ]
    }
    const paid = budgetLineIds
      .flatMap((lineId) => lines.get(lineId) ?? [])
      .filter(
        (line) =>
          users.get(line.id) === 1 &&
          foldForSearch(line.measureUnit) === foldForSearch(productUnit),
      )
    const promised = known(activity.productQuantity)
    const had = paid.reduce((sum, { quantity }) => sum + (known(quantity) ?? 0), 0)
    const isMade = paid.some((line) => paysForProduct(line, activity))
    return !isMade || promised === null || had === 0 || had >= promised
      ? []
      : [
          told(
            'asked',
            `products:short:${id}`,
            `activities/${id}/productQuantity`,
            `Hoạt động ${index + 1} ghi ${formatWhole(promised)} ${productUnit} (${product}) mà dự toán chỉ đủ ${formatWhole(had)} ${productUnit}.`,
          ),
        ]
  })
}
