import { AlignmentType, Paragraph } from 'docx'
import type { OfficialDocument } from '#templates/document/official-document'
import { addresseesLayout, authorityLayout, titleLayout } from '../layout'
import { textWidth, type Measures } from '../measures'
import { SINGLE, STYLE } from './styles'
import { centred, ruleLine, run } from './text'
import { dxaOfMm, dxaOfPt } from './units'

/** What stands between the letterhead and the body. */

/** Name of the paper, subject, rule line (mục II.5). */
export function title(
  { title: parts, format }: OfficialDocument,
  measured: Measures,
): readonly Paragraph[] {
  if (parts === null) return []
  const { sizesPt, beforePt } = measured
  const layout = titleLayout(parts, format)
  return [
    centred(
      parts.name,
      { sizePt: sizesPt.documentName, bold: true },
      { beforePt: beforePt.documentName, keepNext: true },
    ),
    ...layout.lines.map((line) =>
      centred(line, { sizePt: sizesPt.subject, bold: true }, { keepNext: true }),
    ),
    ...layout.attachedToLines.map((line) =>
      centred(line, { sizePt: sizesPt.attachedTo, italic: true }, { keepNext: true }),
    ),
    ruleLine(layout.ruleMm, textWidth(format, 'portrait'), measured),
  ]
}

/** "Kính gửi:" (mục II.9d). */
export function addressees(
  document: OfficialDocument,
  { sizesPt, beforePt }: Measures,
): readonly Paragraph[] {
  return addresseesLayout(document).map(
    ({ text, centred: isCentred, leftMm, hangingMm }, index, all) =>
      new Paragraph({
        style: STYLE.centred,
        alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
        indent: { left: dxaOfMm(leftMm), hanging: dxaOfMm(hangingMm) },
        spacing: {
          before: dxaOfPt(index === 0 ? beforePt.addressees : 0),
          // Word takes the larger of this and the next paragraph's space before, not their sum.
          after: dxaOfPt(index === all.length - 1 ? beforePt.body + beforePt.afterAddressees : 0),
          ...SINGLE,
        },
        keepNext: true,
        children: [run(text, { sizePt: sizesPt.body })],
      }),
  )
}

/** Authority of a decision (Mẫu 1.2, 1.3). */
export function authority(
  document: OfficialDocument,
  { sizesPt, beforePt }: Measures,
): readonly Paragraph[] {
  return authorityLayout(document).map((line, index) =>
    centred(
      line,
      { sizePt: sizesPt.body, bold: true },
      { beforePt: index === 0 ? beforePt.authority : 0, keepNext: true },
    ),
  )
}

/** "QUYẾT ĐỊNH:". */
export function enactment(
  { enactment: text }: OfficialDocument,
  { sizesPt, beforePt }: Measures,
): readonly Paragraph[] {
  return text === null
    ? []
    : [
        centred(
          text,
          { sizePt: sizesPt.body, bold: true },
          { beforePt: beforePt.authority, keepNext: true },
        ),
      ]
}
