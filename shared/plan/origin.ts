import { z } from 'zod'
import { line, lines, MAX_LINES } from './primitives'

/** Where a plan comes from, and what was decided about that. */
export const origin = z.strictObject({
  /** Paragraphs of the Word file it was read from that have no place in the plan; never printed. */
  sourceText: lines,
  /** Names and telephone numbers of those who had left when it was carried over; never printed. */
  absentStaff: z.array(line).max(MAX_LINES),
  /** Findings that stay as they are, each with why: they are not told of again. */
  keptFindings: z.array(z.strictObject({ key: line, reason: line })).max(2_000),
})
