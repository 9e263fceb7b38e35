import type { DocumentFormat } from '#shared/plan/document'
import type { Closing } from '#templates/document/official-document'
import { signatureLines, signerLines } from './layout'
import { closingColumns, PAPER_MM, SINGLE_LINE, type Measures } from './measures'
import { countLines, MM_PER_PT } from './text-width'

export type ClosingRows = {
  /** What stands beside the signature; never parted from it. */
  readonly beside: Closing['recipients']
  /** What follows below, and may go over to the next page; empty but for very many recipients. */
  readonly below: Closing['recipients']
}

/** A closing higher than this share of a page would push the last article or the signature off its page. */
const HIGHEST_SHARE = 0.8

/**
 * Recipients are kept beside the signature as long as the block is not too high; of a very long list only
 * as many as the signature is high, so that it stays with the text it signs.
 */
export function closingRows(
  closing: Closing,
  format: DocumentFormat,
  { sizesPt, beforePt, marginsMm }: Measures,
): ClosingRows {
  const { recipients } = closing
  const [column] = closingColumns(format)
  const line = (sizePt: number) => sizePt * SINGLE_LINE
  const heights = recipients.map(
    ({ text }) =>
      countLines(text, 'regular', sizesPt.recipients, column.mm) * line(sizesPt.recipients),
  )
  const page = (PAPER_MM.long - marginsMm.top - marginsMm.bottom) / MM_PER_PT
  const title = beforePt.closing + line(sizesPt.recipientsTitle)
  const whole = heights.reduce((sum, height) => sum + height, title)
  if (whole <= page * HIGHEST_SHARE) return { beside: recipients, below: [] }
  const names = signatureLines(closing, format).length + signerLines(closing, format).length
  const signature = beforePt.closing + beforePt.signerName + names * line(sizesPt.signature)
  let height = title
  const end = heights.findIndex((each) => {
    height += each
    return height >= signature
  })
  return { beside: recipients.slice(0, end + 1), below: recipients.slice(end + 1) }
}
