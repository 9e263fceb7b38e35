import { z } from 'zod'
import { enteredDate, line, paragraph, planYear } from './primitives'

/** How the plan is issued: signed itself (Mẫu 1.4) or attached to a decision (Mẫu 1.3). */
export const issuingModes = ['direct', 'attachedToDecision'] as const
/** "Căn cứ …;" italic lines, or a prose lead-in "Thực hiện …" (Phụ lục I, mục II.6a and II.6c). */
export const openingStyles = ['basesList', 'prose'] as const

/** Electronic papers leave blank what the system fills in (Phụ lục I, mục III.1c). */
export const media = ['paper', 'electronic'] as const
/** Tables shown on screen that may stand as the last annexes of the plan. */
export const extraAppendices = ['lifecycleMatrix', 'timeline', 'demands'] as const

/** Dấu chỉ mức độ khẩn (Phụ lục I, mục III.2b). */
export const urgencies = ['none', 'urgent', 'veryUrgent', 'mostUrgent'] as const

/** Presentation choices; every value offered is inside the decree's ranges. */
export const format = z.strictObject({
  /** Body size in points; the header sizes follow (footnote of Phụ lục I, mục V). */
  sizeSet: z.literal([13, 14]),
  /** First-line indent in millimetres (mục II.6e: 1 cm or 1,27 cm). */
  firstLineIndentMm: z.literal([10, 12.7]),
  /** Line spacing, single to 1,5 lines (mục II.6e). */
  lineSpacing: z.literal([1, 1.15, 1.25, 1.5]),
  marginsMm: z.strictObject({
    top: z.int().min(20).max(25),
    bottom: z.int().min(20).max(25),
    left: z.int().min(30).max(35),
    right: z.int().min(15).max(20),
  }),
})

export const documentInfo = z.strictObject({
  year: planYear,
  /** Blank leaves room for the clerk to number it. */
  number: line,
  date: enteredDate,
  /** Trích yếu, e.g. "Truyền thông chính sách năm 2027". */
  subject: line,
  issuing: z.enum(issuingModes),
  /** Number and date of the decision the plan is attached to. */
  decisionNumber: line,
  decisionDate: enteredDate,
  opening: z.enum(openingStyles),
  /** Lead-in written by the officer; blank lets the form write it from the bases. */
  leadIn: paragraph,
  /** Where the officer's unit stands on "theo đề nghị của …"; blank leaves it out. */
  proposedBy: line,
  medium: z.enum(media),
  /** Prints "DỰ THẢO" on every official paper until it is signed. */
  isDraft: z.boolean(),
  urgency: z.enum(urgencies),
  extraAppendices: z.array(z.enum(extraAppendices)).max(extraAppendices.length),
  format,
})

export type DocumentInfo = z.infer<typeof documentInfo>
export type DocumentFormat = z.infer<typeof format>
export type Urgency = (typeof urgencies)[number]
