import type { PrintSection } from '#shared/bridge/print'
import type { Appendix, Block, OfficialDocument } from '#templates/document/official-document'
import type { Paper } from '#templates/document/paper'
import type { Sheet } from '#templates/document/sheet'
import { sheetLayout } from '../layout'
import { measures, sheetMeasures, sheetTextWidth, textWidth, type Orientation } from '../measures'
import { drawAppendixTitle } from './appendix-title'
import { drawBasis, drawBlocks } from './blocks'
import { drawClosing } from './closing'
import { createDrawing, linked, paragraph, type Drawing } from './drawing'
import { drawLetterhead } from './letterhead'
import { classList, element, linesMarkup } from './markup'
import { printMargins } from './print-margins'
import { mm } from './style-sheet'
import { drawAddressees, drawAuthority, drawEnactment, drawTitle } from './title'
import { leadingPt } from './type'

export type PageOptions = {
  /** Wraps each block in a link to the field it came from: for the preview, never for an export. */
  readonly links: boolean
}

/**
 * A paper as printable pages: the main paper, its appendices, then what is attached to it, each with
 * page numbers of its own.
 */
export function drawPages(paper: Paper, options: PageOptions): readonly PrintSection[] {
  return paper.kind === 'sheet' ? [drawSheet(paper, options)] : drawOfficial(paper, options)
}

function drawOfficial(document: OfficialDocument, { links }: PageOptions): readonly PrintSection[] {
  const leading = leadingPt(measures(document.format))
  const draw = (orientation: Orientation, spacing: number, content: (d: Drawing) => string) =>
    section(document, orientation, links, spacing, content)
  return [
    // Pages of appendices, and of an estimate, begin and end with tables, at single spacing.
    draw('portrait', isOfTables(document.body) ? 0 : leading, (drawing) =>
      mainPaper(drawing, document),
    ),
    ...document.appendices.map((appendix) =>
      draw(appendix.orientation, 0, (drawing) => drawAppendix(drawing, appendix)),
    ),
    ...document.attachments.flatMap((attached) => drawOfficial(attached, { links })),
  ]
}

/** Whether there is far more in tables than in paragraphs. */
function isOfTables(blocks: readonly Block[]): boolean {
  const tables = blocks.filter((block) => block.kind === 'table')
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return rows > 2 * (blocks.length - tables.length)
}

function section(
  { format }: OfficialDocument,
  orientation: Orientation,
  links: boolean,
  leading: number,
  draw: (drawing: Drawing) => string,
): PrintSection {
  const measured = measures(format)
  const widthMm = textWidth(format, orientation)
  const drawing = createDrawing({ format, measures: measured, widthMm, links }, leading / 2)
  const marginsMm = printMargins(format.marginsMm, leading)
  // The first page begins with lines that have no leading, where the margin asked for ends.
  const lowered = Math.max(0, format.marginsMm.top - marginsMm.top)
  const html = element('div', drawing.sheet.classFor({ height: mm(lowered) }), '') + draw(drawing)
  return {
    html,
    css: drawing.sheet.text(),
    paper: 'A4',
    orientation,
    marginsMm,
    textMarginsMm: format.marginsMm,
    pageNumberPt: measured.sizesPt.pageNumber,
    pageNumberFromTopMm: measured.pageNumberFromTopMm,
  }
}

function mainPaper(drawing: Drawing, document: OfficialDocument): string {
  const { letterhead, title, bases, body, closing } = document
  return [
    drawLetterhead(drawing, letterhead),
    title ? drawTitle(drawing, title) : '',
    drawAddressees(drawing, document),
    drawAuthority(drawing, document),
    ...bases.map((basis) => drawBasis(drawing, basis)),
    drawEnactment(document),
    drawBlocks(drawing, body, closing && drawClosing(drawing, closing)),
  ].join('')
}

function drawAppendix(drawing: Drawing, appendix: Appendix): string {
  return drawAppendixTitle(drawing, appendix) + drawBlocks(drawing, appendix.blocks)
}

function drawSheet(sheet: Sheet, { links }: PageOptions): PrintSection {
  const measured = sheetMeasures(sheet)
  const widthMm = sheetTextWidth(sheet)
  const drawing = createDrawing({ format: sheet.format, measures: measured, widthMm, links }, 0)
  const { documentName } = measured.sizesPt
  const { titleLines, subtitleLines } = sheetLayout(sheet, widthMm, documentName)
  const html = [
    paragraph(
      classList('sheet-title center', subtitleLines.length === 0 && 'sheet-last'),
      linked(drawing, sheet.title.source, linesMarkup(titleLines)),
    ),
    subtitleLines.length === 0
      ? ''
      : paragraph(
          'sheet-subtitle center sheet-last',
          linked(drawing, sheet.subtitle.source, linesMarkup(subtitleLines)),
        ),
    drawBlocks(drawing, sheet.blocks),
  ].join('')
  return {
    html,
    css: drawing.sheet.text(),
    paper: sheet.paper,
    orientation: sheet.orientation,
    marginsMm: measured.marginsMm,
    textMarginsMm: measured.marginsMm,
    pageNumberPt: measured.sizesPt.pageNumber,
    pageNumberFromTopMm: sheet.marginMm / 2,
  }
}
