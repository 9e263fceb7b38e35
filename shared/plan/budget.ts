import { z } from 'zod'
import { orderTypes } from '#shared/reference/order-types'
import { enteredMoney, enteredQuantity, line, paragraph, quarter, rowId } from './primitives'

/** One line of the estimate. Its amount is quantity × unit price and is never stored. */
export const budgetLine = z.strictObject({
  id: rowId,
  /** Heading the line stands under in the estimate. */
  group: line,
  content: line,
  measureUnit: line,
  quantity: enteredQuantity,
  /** Whole đồng. */
  unitPrice: enteredMoney,
  fundingSource: line,
  /** Mục/tiểu mục of the state budget index; may stay blank. */
  budgetCode: line,
  /** Cost norm or price evidence cited. */
  norm: line,
  /** Entry of the list of norms whose ceiling holds the unit price; blank when none was chosen. */
  normId: line,
  order: z.enum(orderTypes),
  /** Quarter the money is spent in; null when spread over the year. */
  quarter: quarter.nullable(),
  note: paragraph,
})

export type BudgetLine = z.infer<typeof budgetLine>
