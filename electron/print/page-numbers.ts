import type { PrintSection } from '#shared/bridge/print'
import type { PrintPage } from '../protocol/print-pages'

/** Sheets of paper in millimetres. */
export const SHEETS_MM: Record<PrintSection['paper'], { short: number; long: number }> = {
  A4: { short: 210, long: 297 },
  A3: { short: 297, long: 420 },
}

/** Single spacing of Times New Roman. */
const SINGLE_LINE = 1.149

/**
 * A section's page numbers as pages of their own, to be laid over its printed pages: the number
 * centred over the text in the top margin, where Word's header line stands, from the second page on
 * (NĐ 30/2020, Phụ lục I, mục II.1e). Chromium's own header is not used: its size and its place differ from version
 * to version, and it needs every section printed twice.
 */
export function pageNumbers(section: PrintSection, pages: number): PrintPage {
  const { left, right } = section.textMarginsMm
  const portrait = section.orientation === 'portrait'
  const { short, long } = SHEETS_MM[section.paper]
  const height = portrait ? long : short
  const sheets = Array.from({ length: pages }, (_, index) =>
    index === 0 ? '<section></section>' : `<section>${index + 1}</section>`,
  )
  return {
    html: sheets.join(''),
    css: `
html, body { margin: 0 }
section {
  box-sizing: border-box;
  /* A hair less than the sheet, so that rounding cannot push out a blank page. */
  height: ${height - 0.5}mm;
  padding: ${section.pageNumberFromTopMm}mm ${right}mm 0 ${left}mm;
  break-after: page;
  line-height: ${SINGLE_LINE};
  text-align: center;
  font-family: 'Times New Roman', 'Liberation Serif', serif;
  font-size: ${section.pageNumberPt}pt;
}
section:last-child { break-after: auto }`,
  }
}

/** What decides how page numbers look; sections alike in it share them. */
export function pageNumbersKey(section: PrintSection, pages: number): string {
  const { left, right } = section.textMarginsMm
  return [
    'numbers',
    section.paper,
    section.orientation,
    section.pageNumberFromTopMm,
    left,
    right,
    section.pageNumberPt,
    pages,
  ].join(' ')
}
