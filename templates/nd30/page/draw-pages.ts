import type { PrintSection } from '#shared/bridge/print'
import type { Appendix, OfficialDocument } from '#templates/document/official-document'
import { textWidth, type Orientation } from '../measures'
import { drawAppendixTitle } from './appendix-title'
import { drawBasis, drawBlocks } from './blocks'
import { drawClosing } from './closing'
import { createDrawing, type Drawing } from './drawing'
import { drawLetterhead } from './letterhead'
import { drawTitle } from './title'

export type PageOptions = {
  /** Wraps each block in a link to the field it came from: for the preview, never for an export. */
  readonly links: boolean
}

/** The paper as printable pages: the main paper, then each appendix with page numbers of its own. */
export function drawPages(
  document: OfficialDocument,
  { links }: PageOptions,
): readonly PrintSection[] {
  return [
    section(document, 'portrait', links, (drawing) => mainPaper(drawing, document)),
    ...document.appendices.map((appendix) =>
      section(document, appendix.orientation, links, (drawing) => drawAppendix(drawing, appendix)),
    ),
  ]
}

function section(
  { format }: OfficialDocument,
  orientation: Orientation,
  links: boolean,
  draw: (drawing: Drawing) => string,
): PrintSection {
  const drawing = createDrawing(format, textWidth(format, orientation), links)
  const html = draw(drawing)
  return {
    html,
    css: drawing.sheet.text(),
    orientation,
    marginsMm: { ...format.marginsMm },
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
