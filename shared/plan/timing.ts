import { z } from 'zod'
import { enteredDate, line, month, quarter } from './primitives'
import { typed } from './entered'

export const recurrences = ['daily', 'weekly', 'monthly', 'quarterly'] as const

/** When an activity happens. `typed` keeps a text that could not be read. */
export const timing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unset') }),
  z.strictObject({ kind: z.literal('day'), date: enteredDate }),
  z.strictObject({ kind: z.literal('span'), from: enteredDate, to: enteredDate }),
  z.strictObject({ kind: z.literal('months'), from: month, to: month }),
  z.strictObject({ kind: z.literal('quarters'), from: quarter, to: quarter }),
  z.strictObject({
    kind: z.literal('recurring'),
    every: z.enum(recurrences),
    /** What the period does not say, e.g. "thứ Hai, thứ Năm". */
    detail: line,
  }),
  z.strictObject({ kind: z.literal('allYear') }),
  z.strictObject({ kind: z.literal('typed'), text: typed.shape.typed }),
])

export type Timing = z.infer<typeof timing>
export type Recurrence = (typeof recurrences)[number]
