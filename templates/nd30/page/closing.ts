import type { Closing } from '#templates/document/official-document'
import { signatureLines, signerLines } from '../layout'
import { closingColumns } from '../measures'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { classList, element, escapeHtml, linesMarkup } from './markup'

/** "Nơi nhận" beside authority, position and name (mục II.7 and II.9); never split. */
export function drawClosing(drawing: Drawing, closing: Closing): string {
  const columns = closingColumns(drawing.format)
    .map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
    .join('')
  const recipients = closing.recipients.map(({ text, source }) =>
    paragraph('recipient', linked(drawing, source, escapeHtml(text))),
  )
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
  const left = paragraph('recipients-title closing-first', 'Nơi nhận:') + recipients.join('')
  const right = authority.join('') + signer
  return element('table', 'closing', `${columns}<tr><td>${left}</td><td>${right}</td></tr>`)
}
