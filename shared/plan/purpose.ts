import { z } from 'zod'
import { lines } from './primitives'

export const purpose = z.strictObject({
  /** Mục đích. */
  purposes: lines,
  /** Yêu cầu. */
  requirements: lines,
})

export type Purpose = z.infer<typeof purpose>
