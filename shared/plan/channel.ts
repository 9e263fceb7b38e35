import { z } from 'zod'
import { channelTypes } from '#shared/reference/channel-types'
import { orderTypes } from '#shared/reference/order-types'
import { enteredMoney, line, paragraph, rowId } from './primitives'

export const channel = z.strictObject({
  id: rowId,
  type: z.enum(channelTypes),
  name: line,
  owner: line,
  /** Who it reaches, e.g. "2.150 hộ tại 12 thôn". */
  reach: line,
  frequency: line,
  /** Yearly cost in whole đồng. */
  yearlyCost: enteredMoney,
  address: line,
  note: paragraph,
})

/** A press or media body the unit works with. */
export const mediaPartner = z.strictObject({
  id: rowId,
  name: line,
  kind: line,
  order: z.enum(orderTypes),
  /** Work commissioned or agreed. */
  work: paragraph,
  contact: line,
  cost: enteredMoney,
})

/** A person or group outside the unit's staff that carries messages. */
export const collaborator = z.strictObject({
  id: rowId,
  name: line,
  area: line,
  role: line,
  count: line,
  contact: line,
})

export type Channel = z.infer<typeof channel>
export type MediaPartner = z.infer<typeof mediaPartner>
export type Collaborator = z.infer<typeof collaborator>
