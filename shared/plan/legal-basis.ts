import { z } from 'zod'
import { legalDocumentTypes } from '#shared/reference/legal-document-types'
import { enteredDate, line, rowId } from './primitives'

export const legalBasis = z.strictObject({
  id: rowId,
  type: z.enum(legalDocumentTypes),
  /** Number and symbol, e.g. "07/CT-TTg"; never printed for a Luật or Pháp lệnh. */
  number: line,
  issuer: line,
  date: enteredDate,
  subject: line,
  validFrom: enteredDate,
  /** First day on which it no longer holds. */
  validTo: enteredDate,
  replacedBy: line,
  /** Where the facts above were read. */
  source: line,
  verified: z.boolean(),
})

export type LegalBasis = z.infer<typeof legalBasis>
