import { z } from 'zod'
import { enteredDate, line, lines, rowId } from './primitives'

/** What one unit has to do, under "Tổ chức thực hiện". */
export const responsibility = z.strictObject({
  id: rowId,
  unit: line,
  tasks: lines,
  deadline: line,
})

/** A report due under the plan. */
export const report = z.strictObject({
  id: rowId,
  content: line,
  /** Who receives it. */
  recipient: line,
  due: enteredDate,
})

export type Responsibility = z.infer<typeof responsibility>
export type Report = z.infer<typeof report>
