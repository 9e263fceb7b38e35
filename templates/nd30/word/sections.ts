import {
  Header,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  type ISectionOptions,
} from 'docx'
import type { Appendix, OfficialDocument } from '#templates/document/official-document'
import { appendixLayout } from '../layout'
import { PAPER_MM, textWidth, type Measures, type Orientation } from '../measures'
import { basis, bodyBlocks } from './blocks'
import { closing } from './closing'
import { letterhead, signingInfo } from './letterhead'
import { addressees, authority, enactment, title } from './title'
import { STYLE } from './styles'
import { centred, flatParagraph, ruleLine } from './text'
import { dxaOfMm } from './units'

/** Parts of the paper itself, not of what is attached to it, that another file carries. */
export type LeftOut = {
  /** Letterhead and title. */
  readonly opening: boolean
  /** Recipients and signature. */
  readonly closing: boolean
}

const NOTHING: LeftOut = { opening: false, closing: false }

/** The paper, its annexes, then what is attached to it, each with page numbers of its own. */
export function officialSections(
  document: OfficialDocument,
  measured: Measures,
  leftOut: LeftOut = NOTHING,
): readonly ISectionOptions[] {
  const sections = sectionsOf(document, measured, leftOut)
  // Every other section has no headers of its own and takes these.
  return sections.map((section, index) =>
    index === 0 ? { ...section, headers: pageHeaders() } : section,
  )
}

function sectionsOf(
  document: OfficialDocument,
  measured: Measures,
  leftOut: LeftOut,
): readonly ISectionOptions[] {
  return [
    mainSection(document, measured, leftOut),
    ...document.appendices.map((appendix) => appendixSection(appendix, document, measured)),
    ...document.attachments.flatMap((attached) => sectionsOf(attached, measured, NOTHING)),
  ]
}

/** The page's number from the second page on. */
export const pageHeaders = () => ({
  default: new Header({ children: [pageNumber()] }),
  first: new Header({ children: [new Paragraph({ style: STYLE.pageNumber })] }),
})

function mainSection(
  document: OfficialDocument,
  measured: Measures,
  leftOut: LeftOut,
): ISectionOptions {
  const end = leftOut.closing ? null : document.closing
  const flow = {
    measured,
    widthMm: textWidth(document.format, 'portrait'),
    isSigned: document.closing !== null,
  }
  return {
    properties: sectionProperties(measured, 'portrait'),
    children: [
      ...(leftOut.opening
        ? []
        : [
            // LibreOffice leaves a heading alone at the foot of a page that begins with a table.
            flatParagraph(),
            ...signingInfo(document, measured),
            letterhead(document, measured),
            ...title(document, measured),
          ]),
      ...addressees(document, measured),
      ...authority(document, measured),
      ...document.bases.map(basis),
      ...enactment(document, measured),
      ...bodyBlocks(document.body, flow),
      ...(end === null ? [] : [closing(end, document.format, measured)]),
    ],
  }
}

/**
 * Word wants a paragraph after a table at the very end of a document; one of no height opens no page
 * of its own under a table that fills the last one.
 */
export function withEnd(sections: readonly ISectionOptions[]): readonly ISectionOptions[] {
  const last = sections.at(-1)
  if (!last) return sections
  return [...sections.slice(0, -1), { ...last, children: [...last.children, flatParagraph()] }]
}

/** An annex starts its own page and its own numbering (Phụ lục I, mục III.1). */
function appendixSection(
  appendix: Appendix,
  { format }: OfficialDocument,
  measured: Measures,
): ISectionOptions {
  const { sizesPt } = measured
  const layout = appendixLayout(appendix, format)
  const widthMm = textWidth(format, appendix.orientation)
  return {
    properties: sectionProperties(measured, appendix.orientation),
    children: [
      centred(appendix.label, { sizePt: sizesPt.appendixLabel, bold: true }, { keepNext: true }),
      ...layout.lines.map((line) =>
        centred(line, { sizePt: sizesPt.appendixTitle, bold: true }, { keepNext: true }),
      ),
      ...layout.attachedToLines.map((line) =>
        centred(line, { sizePt: sizesPt.attachedTo, italic: true }, { keepNext: true }),
      ),
      ruleLine(layout.ruleMm, widthMm, measured),
      ...bodyBlocks(appendix.blocks, { measured, widthMm, isSigned: false }),
    ],
  }
}

/** Numbered from 1, the first page's number not shown (mục I.7). */
function sectionProperties(
  { marginsMm, pageNumberFromTopMm }: Measures,
  orientation: Orientation,
): NonNullable<ISectionOptions['properties']> {
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      size: {
        width: dxaOfMm(PAPER_MM.short),
        height: dxaOfMm(PAPER_MM.long),
        orientation:
          orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: dxaOfMm(marginsMm.top),
        bottom: dxaOfMm(marginsMm.bottom),
        left: dxaOfMm(marginsMm.left),
        right: dxaOfMm(marginsMm.right),
        header: dxaOfMm(pageNumberFromTopMm),
        footer: dxaOfMm(pageNumberFromTopMm),
        gutter: 0,
      },
      pageNumbers: { start: 1 },
    },
  }
}

/** The field carries a result, so that programs that do not compute fields show a number too. */
function pageNumber(): Paragraph {
  return new Paragraph({ style: STYLE.pageNumber, children: [new SimpleField('PAGE', '2')] })
}
