import { z } from 'zod'
import { orderTypes } from '#shared/reference/order-types'
import { activityStages } from '#shared/reference/lifecycle'
import { timing } from './timing'
import { enteredQuantity, line, lines, paragraph, rowId } from './primitives'

export const activityStatuses = ['planned', 'inProgress', 'done', 'cancelled'] as const

export const activity = z.strictObject({
  id: rowId,
  /** Policy it serves; null for general work. */
  policyId: rowId.nullable(),
  stage: z.enum(activityStages),
  content: paragraph,
  /** Form of the work: hội nghị, phóng sự, tờ gấp … */
  form: line,
  channelIds: z.array(rowId).max(50),
  audiences: lines,
  message: paragraph,
  timing,
  lead: line,
  cooperatingUnits: lines,
  product: line,
  productQuantity: enteredQuantity,
  productUnit: line,
  indicator: line,
  target: line,
  budgetLineIds: z.array(rowId).max(50),
  order: z.enum(orderTypes),
  status: z.enum(activityStatuses),
  /** What came of it; read when next year's plan is made. */
  result: paragraph,
  note: paragraph,
})

export type Activity = z.infer<typeof activity>
