import { PageOrientation, SectionType, type ISectionOptions } from 'docx'
import type { Sheet } from '#templates/document/sheet'
import { sheetLayout } from '../layout'
import { SHEETS_MM, sheetTextWidth, type Measures } from '../measures'
import { bodyBlocks } from './blocks'
import { pageHeaders } from './sections'
import { centred } from './text'
import { dxaOfMm } from './units'

/** A sheet to look at: a title and its blocks, without letterhead or page number. */
export function sheetSection(sheet: Sheet, measured: Measures): ISectionOptions {
  const widthMm = sheetTextWidth(sheet)
  const { titleLines, subtitleLines } = sheetLayout(sheet, widthMm, measured.sizesPt.documentName)
  const { short, long } = SHEETS_MM[sheet.paper]
  const margin = dxaOfMm(sheet.marginMm)
  const { documentName } = measured.sizesPt
  const lines = [
    ...titleLines.map((text) => ({ text, look: { sizePt: documentName, bold: true } })),
    ...subtitleLines.map((text) => ({ text, look: { sizePt: documentName - 2, italic: true } })),
  ]
  return {
    // One page has no number to carry, nor room for it in its margin.
    ...(hasPages(sheet) ? { headers: pageHeaders() } : {}),
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: hasPages(sheet),
      page: {
        size: {
          width: dxaOfMm(short),
          height: dxaOfMm(long),
          orientation:
            sheet.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: margin,
          bottom: margin,
          left: margin,
          right: margin,
          header: margin / 2,
          footer: margin / 2,
          gutter: 0,
        },
      },
    },
    children: [
      ...lines.map(({ text, look }, index) =>
        centred(text, look, {
          afterPt: index === lines.length - 1 ? measured.beforePt.sheetBlocks : 0,
        }),
      ),
      ...bodyBlocks(sheet.blocks, { measured, widthMm, isSigned: false }),
    ],
  }
}

const hasPages = ({ blocks }: Sheet) =>
  blocks.some((block) => block.kind === 'heading' && block.newPage === true)
