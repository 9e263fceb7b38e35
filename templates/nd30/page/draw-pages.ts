import type { PrintSection } from '#shared/bridge/print'
import type { Appendix, OfficialDocument } from '#templates/document/official-document'
import { textWidth, type Orientation } from '../measures'
import { drawAppendixTitle } from './appendix-title'
import { drawBasis, drawBlock } from './blocks'
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

function mainPaper(drawing: Drawing, document: OfficialDocument): string {
  const { bases, body, closing } = document
  const draws = [
    ...bases.map((basis) => (extra: string) => drawBasis(drawing, basis, extra)),
    ...body.map((block) => (extra: string) => drawBlock(drawing, block, extra)),
  ]
  const drawn = draws.map((draw, index) =>
    draw(
      [index === 0 ? 'after-title' : '', closing && index === draws.length - 1 ? 'keep' : '']
        .filter(Boolean)
        .join(' '),
    ),
  )
  return [
    drawLetterhead(drawing, document.letterhead),
    drawTitle(drawing, document),
    ...drawn,
    closing ? drawClosing(drawing, closing) : '',
  ].join('')
}

function drawAppendix(drawing: Drawing, appendix: Appendix): string {
  const blocks = appendix.blocks.map((block, index) =>
    drawBlock(drawing, block, index === 0 ? 'after-title' : ''),
  )
  return drawAppendixTitle(drawing, appendix) + blocks.join('')
}
