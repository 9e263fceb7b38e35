import { z } from 'zod'
import { line, lines, paragraph, rowId } from './primitives'

export const riskLevels = ['low', 'medium', 'high'] as const

/** A rumour or crisis foreseen, and what the unit will do. */
export const risk = z.strictObject({
  id: rowId,
  policyId: rowId.nullable(),
  /** The rumour or situation. */
  situation: paragraph,
  level: z.enum(riskLevels),
  /** The prepared answer. */
  answer: paragraph,
  spokesperson: line,
  /** What is done in the first hour, in order. */
  firstHourSteps: lines,
  monitoring: line,
})

export type Risk = z.infer<typeof risk>
