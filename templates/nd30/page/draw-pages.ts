import type { PrintSection } from '#shared/bridge/print'
import type { DocumentFormat } from '#shared/plan/document'
import type { Appendix, OfficialDocument } from '#templates/document/official-document'
import { measures, textWidth, type Orientation } from '../measures'
import { drawAppendixTitle } from './appendix-title'
import { drawBasis, drawBlocks } from './blocks'
import { drawClosing } from './closing'
import { createDrawing, type Drawing } from './drawing'
import { drawLetterhead } from './letterhead'
import { element } from './markup'
import { printMargins } from './print-margins'
import { mm } from './style-sheet'
import { drawTitle } from './title'
import { leadingPt } from './type'

export type PageOptions = {
  /** Wraps each block in a link to the field it came from: for the preview, never for an export. */
  readonly links: boolean
}

/** The paper as printable pages: the main paper, then each appendix with page numbers of its own. */
export function drawPages(
  document: OfficialDocument,
  { links }: PageOptions,
): readonly PrintSection[] {
  const { format, appendices } = document
  const leading = leadingPt(measures(format))
  return [
    section(format, 'portrait', links, leading, (drawing) => mainPaper(drawing, document)),
    // Pages of appendices begin and end with tables, at single spacing.
    ...appendices.map((appendix) =>
      section(format, appendix.orientation, links, 0, (drawing) => drawAppendix(drawing, appendix)),
    ),
  ]
}

function section(
  format: DocumentFormat,
  orientation: Orientation,
  links: boolean,
  leading: number,
  draw: (drawing: Drawing) => string,
): PrintSection {
  const drawing = createDrawing(format, textWidth(format, orientation), links, leading / 2)
  const marginsMm = printMargins(format.marginsMm, leading)
  // The first page begins with lines that have no leading, where the margin asked for ends.
  const lowered = Math.max(0, format.marginsMm.top - marginsMm.top)
  const html = element('div', drawing.sheet.classFor({ height: mm(lowered) }), '') + draw(drawing)
  return {
    html,
    css: drawing.sheet.text(),
    orientation,
    marginsMm,
    pageNumberPt: drawing.measures.sizesPt.pageNumber,
  }
}

/** The last paragraphs stay with the closing block, so that a signature never stands alone. */
const KEPT_WITH_CLOSING = 2

function mainPaper(drawing: Drawing, document: OfficialDocument): string {
  const { letterhead, bases, body, closing } = document
  return [
    drawLetterhead(drawing, letterhead),
    drawTitle(drawing, document),
    ...bases.map((basis) => drawBasis(drawing, basis)),
    drawBlocks(drawing, body, closing ? KEPT_WITH_CLOSING : 0),
    closing ? drawClosing(drawing, closing) : '',
  ].join('')
}

function drawAppendix(drawing: Drawing, appendix: Appendix): string {
  return drawAppendixTitle(drawing, appendix) + drawBlocks(drawing, appendix.blocks, 0)
}
