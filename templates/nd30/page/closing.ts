import type { Closing } from '#templates/document/official-document'
import { closingRows } from '../closing-rows'
import { signatureLines, signerLines } from '../layout'
import { closingColumns } from '../measures'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { classList, element, escapeHtml, linesMarkup } from './markup'

export type DrawnClosing = {
  /** Never split, and kept with the end of the text. */
  readonly whole: string
  /** Recipients that go on below; blank but for very many. */
  readonly below: string
}

/** "Nơi nhận" beside authority, position and name (mục II.7 and II.9). */
export function drawClosing(drawing: Drawing, closing: Closing): DrawnClosing {
  const { beside, below } = closingRows(closing, drawing.format, drawing.measures)
  const columns = closingColumns(drawing.format)
    .map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
    .join('')
  const recipient = ({ text, source }: Closing['recipients'][number]) =>
    paragraph('recipient', linked(drawing, source, escapeHtml(text)))
  const authority = signatureLines(closing, drawing.format).map((line, index) =>
    paragraph(
      classList('signature center', index === 0 && 'closing-first'),
      linked(drawing, closing.source, escapeHtml(line)),
    ),
  )
  const signer = paragraph(
    'signature signer center',
    linked(drawing, closing.source, linesMarkup(signerLines(closing, drawing.format))),
  )
  const left =
    paragraph('recipients-title closing-first', 'Nơi nhận:') + beside.map(recipient).join('')
  const right = authority.join('') + signer
  const rows = below.map((each) => `<tr><td>${recipient(each)}</td><td></td></tr>`)
  return {
    whole: element('table', 'closing', `${columns}<tr><td>${left}</td><td>${right}</td></tr>`),
    below: rows.length === 0 ? '' : element('table', 'closing-below', columns + rows.join('')),
  }
}
