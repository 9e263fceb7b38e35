import { z } from 'zod'

const marginMm = z.number().min(0).max(60)
const marginsMm = z.strictObject({
  top: marginMm,
  right: marginMm,
  bottom: marginMm,
  left: marginMm,
})

/**
 * One run of pages printed in a single `printToPDF` call: same paper, own page numbers. The page
 * holds no script and no inline style; its look comes from `css`.
 */
export const printSection = z.strictObject({
  /** Body markup only. */
  html: z.string().max(50_000_000),
  css: z.string().max(1_000_000),
  paper: z.enum(['A4', 'A3']),
  orientation: z.enum(['portrait', 'landscape']),
  /** Given to the printer. */
  marginsMm,
  /** Asked for by the paper: the printer's differ by what Chromium rounds. */
  textMarginsMm: marginsMm,
  /** Size of the page number in points; the first page of a section shows none. */
  pageNumberPt: z.number().min(8).max(16),
  /** From the edge of the sheet to the line of the page number. */
  pageNumberFromTopMm: z.number().min(0).max(60),
})

export type PrintSection = z.infer<typeof printSection>
