import { z } from 'zod'
import { line, paragraph, rowId } from './primitives'

/** One kind of information the unit publishes (Luật Tiếp cận thông tin; phát ngôn). */
export const disclosure = z.strictObject({
  id: rowId,
  content: paragraph,
  /** Law that asks for it. */
  basis: line,
  form: line,
  /** Period or latest day, e.g. "Chậm nhất 05 ngày làm việc". */
  deadline: line,
  responsible: line,
})

export type Disclosure = z.infer<typeof disclosure>
