import { z } from 'zod'

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
  marginsMm: z.strictObject({
    top: z.number().min(0).max(60),
    right: z.number().min(0).max(60),
    bottom: z.number().min(0).max(60),
    left: z.number().min(0).max(60),
  }),
  /** Size of the page number in points; the first page of a section shows none. */
  pageNumberPt: z.number().min(8).max(16),
})

export type PrintSection = z.infer<typeof printSection>
