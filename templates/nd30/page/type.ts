import { DXA_PER_MM, SINGLE_LINE, type Measures } from '../measures'
import { pt, type Declarations } from './style-sheet'

/** Type of a size, set on lines as far apart as in Word. */
export function type(sizePt: number, lines = 1): Declarations {
  return { 'font-size': pt(sizePt), 'line-height': pt(linePt(sizePt, lines)) }
}

export const boldType = (sizePt: number): Declarations => ({
  ...type(sizePt),
  'font-weight': 'bold',
})

export const italicType = (sizePt: number, lines = 1): Declarations => ({
  ...type(sizePt, lines),
  'font-style': 'italic',
})

const DXA_PER_PT = 20

/** Height of a line: word processors set lines on whole DXA, the spaced line rounded down. */
export function linePt(sizePt: number, lines = 1): number {
  return Math.trunc(Math.round(sizePt * SINGLE_LINE * DXA_PER_PT) * lines) / DXA_PER_PT
}

/** What the spacing of the body adds to a line, in points. */
export function leadingPt({ sizesPt, lineSpacing }: Measures): number {
  return linePt(sizesPt.body, lineSpacing) - linePt(sizesPt.body)
}

/** A length in millimetres as word processors keep it: on whole DXA, here in points. */
export function wholeDxa(lengthMm: number): number {
  return Math.round(lengthMm * DXA_PER_MM) / DXA_PER_PT
}

const PT_PER_PIXEL = 0.75
/** Ascent of Times New Roman, in ems. */
const ASCENT = 0.891
const QUARTER_PIXEL = 0.25

/**
 * How much higher than asked Chromium sets the ink of a line, in points: it rounds the ascent to CSS
 * pixels, and the line's place too. Without going down by as much, the marks of capitals on a page's first line would show at
 * the foot of the page before.
 */
export function inkRaisedPt(sizePt: number): number {
  const ascent = (sizePt / PT_PER_PIXEL) * ASCENT
  return Math.max(0, ascent - Math.round(ascent) + QUARTER_PIXEL) * PT_PER_PIXEL
}

/**
 * How much narrower than asked Chromium sets a size, as a share of the width: it cuts sizes down to
 * hundredths of a CSS pixel, and FreeType to 64ths. 14 pt loses 0.06 %, enough to fit a word that
 * Word moves to the next line, so lines are made shorter by as much.
 */
export function shortfall(sizePt: number): number {
  const pixels = sizePt / PT_PER_PIXEL
  const hundredths = Math.floor(pixels * 100) / 100
  return 1 - Math.floor(hundredths * 64) / 64 / pixels
}
