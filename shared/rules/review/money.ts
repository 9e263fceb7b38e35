import { wholeAmount } from '../budget'
import { told, type ReviewRule } from './review-finding'

/** Every sum belongs to a work, and work that is ordered from others has a sum. */
export const reviewMoney: ReviewRule = ({ activities, budgetLines }) => {
  const used = new Set(
    activities
      .filter(({ status }) => status !== 'cancelled')
      .flatMap(({ budgetLineIds }) => budgetLineIds),
  )
  const total = wholeAmount(budgetLines)
  return [
    ...(budgetLines.length > 0 && total === 0n
      ? [told('blocks', 'money:nothing', 'budgetLines', 'Tổng kinh phí bằng 0 đồng.')]
      : []),
    ...budgetLines.flatMap(({ id, content }, index) =>
      used.has(id) || content.trim() === ''
        ? []
        : [
            told(
              'asked',
              `money:unused:${id}`,
              `budgetLines/${id}/content`,
              `Dòng kinh phí ${index + 1} chưa gắn với hoạt động nào.`,
            ),
          ],
    ),
    ...activities.flatMap(({ id, order, status, budgetLineIds, content }, index) =>
      order === 'commissioned' &&
      status !== 'cancelled' &&
      content.trim() !== '' &&
      budgetLineIds.length === 0
        ? [
            told(
              'asked',
              `money:unfunded:${id}`,
              `activities/${id}/budgetLineIds`,
              `Hoạt động ${index + 1} đặt hàng bên ngoài mà chưa có dòng kinh phí.`,
            ),
          ]
        : [],
    ),
  ]
}
