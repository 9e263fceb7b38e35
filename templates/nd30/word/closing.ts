import { AlignmentType, Paragraph, type Table } from 'docx'
import type { Closing } from '#templates/document/official-document'
import type { DocumentFormat } from '#shared/plan/document'
import { closingRows } from '../closing-rows'
import { signatureLines, signerLines } from '../layout'
import { closingColumns, type Measures } from '../measures'
import { frame } from './frames'
import { SINGLE, STYLE } from './styles'
import { centred, run } from './text'
import { dxaOfPt } from './units'

/**
 * Nơi nhận beside authority, position and name (Phụ lục I, mục II.7 and II.9); never split, but that very
 * many recipients go on below.
 */
export function closing(parts: Closing, format: DocumentFormat, measured: Measures): Table {
  const { sizesPt, beforePt } = measured
  const { beside, below } = closingRows(parts, format, measured)
  const recipients = [
    new Paragraph({
      style: STYLE.recipients,
      spacing: { before: dxaOfPt(beforePt.closing), after: 0, ...SINGLE },
      children: [run('Nơi nhận:', { sizePt: sizesPt.recipientsTitle, bold: true, italic: true })],
    }),
    ...beside.map(({ text }) => recipient(text, sizesPt.recipients)),
  ]
  const bold = { sizePt: sizesPt.signature, bold: true }
  const signature = [
    ...signatureLines(parts, format).map((line, index) =>
      centred(line, bold, { beforePt: index === 0 ? beforePt.closing : 0 }),
    ),
    ...signerLines(parts, format).map((line, index) =>
      centred(line, bold, { beforePt: index === 0 ? beforePt.signerName : 0 }),
    ),
  ]
  return frame(closingColumns(format), [
    [recipients, signature],
    ...below.map(({ text }) => {
      const line = recipient(text, sizesPt.recipients)
      return [[line], [new Paragraph({ style: STYLE.recipients })]] as const
    }),
  ])
}

const recipient = (text: string, sizePt: number) =>
  new Paragraph({
    style: STYLE.recipients,
    alignment: AlignmentType.LEFT,
    children: [run(text, { sizePt })],
  })
