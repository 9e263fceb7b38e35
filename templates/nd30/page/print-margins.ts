import type { PrintSection } from '#shared/bridge/print'
import type { DocumentFormat } from '#shared/plan/document'
import { MM_PER_PT } from '../text-width'

/**
 * Margins to print with. Chromium cuts margins down to whole points, which would lengthen a page by
 * up to two points and let a line more stand on it; so the whole points nearest to Word's page are
 * chosen here.
 * @param leadingPt room that line spacing adds to a line. Word counts none of it below the last
 *   line of a page, so the page is longer by that much, half above and half below as the text
 *   stands in its lines.
 */
export function printMargins(
  { top, right, bottom, left }: DocumentFormat['marginsMm'],
  leadingPt: number,
): PrintSection['marginsMm'] {
  const both = Math.round((top + bottom) / MM_PER_PT - leadingPt - PAGE_LOSS_PT)
  const above = Math.round(top / MM_PER_PT - leadingPt / 2)
  return {
    top: wholePoints(above),
    right: wholePoints(Math.floor(right / MM_PER_PT)),
    bottom: wholePoints(both - above),
    left: wholePoints(Math.round(left / MM_PER_PT)),
  }
}

/**
 * Chromium 114 also cuts a page's height to whole CSS pixels, half a point on average; later ones may
 * not. This stands between the two.
 */
const PAGE_LOSS_PT = 0.25

/** A hair more than the points, so that the way through millimetres and inches cannot lose one. */
const wholePoints = (points: number) => (points + 0.01) * MM_PER_PT
