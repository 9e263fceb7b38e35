import { AlignmentType, BorderStyle, Paragraph, type Table } from 'docx'
import type { Mark, OfficialDocument } from '#templates/document/official-document'
import { letterheadLayout, MOTTO, NATIONAL_NAME } from '../layout'
import { framePaddingPt, MARK_COLORS, ruleIndentMm, type Measures } from '../measures'
import { frame } from './frames'
import { SINGLE, STYLE } from './styles'
import { centred, ruleLine, run } from './text'
import { dxaOfMm, dxaOfPt, eighths } from './units'

/** Issuer and Quốc hiệu, then number and place with date (Phụ lục I, mục II.1–II.4). */
export function letterhead(
  { letterhead: head, format }: OfficialDocument,
  measured: Measures,
): Table {
  const { sizesPt, beforePt } = measured
  const layout = letterheadLayout(head, format)
  const [issuerColumn, nationalColumn] = layout.columns
  const issuer = [
    ...head.parentLines.map((line) => centred(line, { sizePt: sizesPt.parent })),
    ...head.issuerLines.map((line) => centred(line, { sizePt: sizesPt.issuer, bold: true })),
    ruleLine(layout.issuerRuleMm, issuerColumn.mm, measured),
  ]
  const national = [
    centred(NATIONAL_NAME, { sizePt: sizesPt.nationalName, bold: true }),
    centred(MOTTO, { sizePt: sizesPt.motto, bold: true }),
    ruleLine(layout.mottoRuleMm, nationalColumn.mm, measured),
  ]
  const before = { beforePt: beforePt.reference }
  const reference = [
    ...(layout.reference === null
      ? []
      : [centred(layout.reference, { sizePt: sizesPt.reference }, before)]),
    ...layout.subjectLines.map((line, index) =>
      centred(
        line,
        { sizePt: sizesPt.letterSubject },
        { beforePt: index === 0 ? beforePt.letterSubject : 0 },
      ),
    ),
    ...head.marks.map((mark) => framed(mark, issuerColumn.mm, measured)),
  ]
  const placeDate =
    layout.placeDate === null
      ? []
      : [centred(layout.placeDate, { sizePt: sizesPt.placeDate, italic: true }, before)]
  const hasSecondRow = reference.length > 0 || placeDate.length > 0
  return frame(layout.columns, [
    [issuer, national],
    ...(hasSecondRow ? [[orEmpty(reference), orEmpty(placeDate)] as const] : []),
  ])
}

/** A cell must hold a paragraph. */
const orEmpty = (paragraphs: readonly Paragraph[]) =>
  paragraphs.length > 0 ? paragraphs : [new Paragraph({})]

/** A word in a single frame, in the middle of its column. */
function framed(mark: Mark, columnMm: number, measured: Measures): Paragraph {
  const { sizesPt, beforePt, rule } = measured
  const side = dxaOfMm(ruleIndentMm(mark.widthMm, columnMm))
  const space = framePaddingPt(mark.heightMm, sizesPt.mark)
  const color = MARK_COLORS[mark.color]
  const line = { style: BorderStyle.SINGLE, size: eighths(rule.thicknessPt), color }
  return new Paragraph({
    style: STYLE.centred,
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    // Word adds the space inside a border to the spacing, as CSS adds padding to a margin.
    spacing: { before: dxaOfPt(beforePt.mark), after: 0, ...SINGLE },
    border: {
      top: { ...line, space },
      bottom: { ...line, space },
      left: { ...line, space: 0 },
      right: { ...line, space: 0 },
    },
    children: [run(mark.text, { sizePt: sizesPt.mark, bold: true, color })],
  })
}

/** At the top right of the first page (mục II.8b). */
export function signingInfo(
  { letterhead: { signingInfo: text } }: OfficialDocument,
  { sizesPt }: Measures,
): readonly Paragraph[] {
  return text === null
    ? []
    : [
        new Paragraph({
          style: STYLE.centred,
          alignment: AlignmentType.RIGHT,
          children: [run(text, { sizePt: sizesPt.signingInfo })],
        }),
      ]
}
