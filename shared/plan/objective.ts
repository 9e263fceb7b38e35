import { z } from 'zod'
import { line, paragraph, rowId } from './primitives'

/** Rung of the evaluation ladder an indicator stands on. */
export const indicatorLevels = ['input', 'output', 'outtake', 'outcome'] as const

export const objective = z.strictObject({
  id: rowId,
  content: paragraph,
  level: z.enum(indicatorLevels),
  indicator: line,
  /** Value before the plan year. */
  baseline: line,
  target: line,
  /** How, by whom and when it is measured. */
  measurement: line,
})

export type Objective = z.infer<typeof objective>
