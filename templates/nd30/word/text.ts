import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IRunOptions,
} from 'docx'
import { boundYears } from '../bind'
import { ruleIndentMm, type Measures } from '../measures'
import { SINGLE, STYLE } from './styles'
import { dxaOfMm, dxaOfPt, eighths, halfPoints } from './units'

/** Without a size the text takes its paragraph style's. */
export type Look = { sizePt?: number; bold?: boolean; italic?: boolean; color?: string }

export function run(
  text: string,
  { sizePt, bold = false, italic = false, color }: Look = {},
): TextRun {
  const options: IRunOptions = {
    text: boundYears(text),
    ...(sizePt === undefined
      ? {}
      : { size: halfPoints(sizePt), sizeComplexScript: halfPoints(sizePt) }),
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(color === undefined ? {} : { color }),
  }
  return new TextRun(options)
}

export type CentredOptions = { beforePt?: number; afterPt?: number; keepNext?: boolean }

/** A centred line at single spacing. */
export function centred(
  text: string,
  look: Look,
  { beforePt = 0, afterPt = 0, keepNext = false }: CentredOptions = {},
): Paragraph {
  return new Paragraph({
    style: STYLE.centred,
    children: [run(text, look)],
    ...(keepNext ? { keepNext: true } : {}),
    ...(beforePt > 0 || afterPt > 0
      ? { spacing: { before: dxaOfPt(beforePt), after: dxaOfPt(afterPt), ...SINGLE } }
      : {}),
  })
}

/** A rule line: the top border of an empty paragraph, as long as asked, in the middle. */
export function ruleLine(lengthMm: number, containerMm: number, measured: Measures): Paragraph {
  const side = dxaOfMm(ruleIndentMm(lengthMm, containerMm))
  const { thicknessPt, paragraphSizePt, beforePt } = measured.rule
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: dxaOfPt(beforePt), after: 0, ...SINGLE },
    border: {
      top: { style: BorderStyle.SINGLE, size: eighths(thicknessPt), space: 0, color: '000000' },
    },
    run: { size: halfPoints(paragraphSizePt), sizeComplexScript: halfPoints(paragraphSizePt) },
  })
}

/** A paragraph next to nothing high, where Word wants one. */
export function tinyParagraph(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, ...SINGLE },
    run: { size: 2, sizeComplexScript: 2 },
  })
}

/** A paragraph of no height, where a word processor wants one beside a table. */
export function flatParagraph(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT },
    run: { size: 2, sizeComplexScript: 2 },
  })
}
