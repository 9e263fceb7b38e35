import { Paragraph, type Table } from 'docx'
import type { OfficialDocument } from '#templates/document/official-document'
import { letterheadLayout, MOTTO, NATIONAL_NAME, titleLayout } from '../layout'
import { textWidth, type Measures } from '../measures'
import { frame } from './frames'
import { centred, ruleLine } from './text'

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
  const reference =
    layout.reference === null
      ? []
      : [centred(layout.reference, { sizePt: sizesPt.reference }, before)]
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

/** Name of the paper, subject, rule line (mục II.5). */
export function title(document: OfficialDocument, measured: Measures): readonly Paragraph[] {
  const { sizesPt, beforePt } = measured
  const layout = titleLayout(document)
  return [
    centred(
      document.title.name,
      { sizePt: sizesPt.documentName, bold: true },
      { beforePt: beforePt.documentName, keepNext: true },
    ),
    ...layout.lines.map((line) =>
      centred(line, { sizePt: sizesPt.subject, bold: true }, { keepNext: true }),
    ),
    ...layout.attachedToLines.map((line) =>
      centred(line, { sizePt: sizesPt.attachedTo, italic: true }, { keepNext: true }),
    ),
    ruleLine(layout.ruleMm, textWidth(document.format, 'portrait'), measured),
  ]
}
