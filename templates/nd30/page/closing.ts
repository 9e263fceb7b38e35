import type { Closing } from '#templates/document/official-document'
import { closingColumns } from '../measures'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { element, escapeHtml } from './markup'

/** "Nơi nhận" on the left, authority and signer on the right (mục II.7, II.9). */
export function drawClosing(drawing: Drawing, closing: Closing): string {
  const columns = closingColumns(drawing.format)
    .map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
    .join('')
  const recipients = closing.recipients.map(({ text, source }) =>
    paragraph('recipient', linked(drawing, source, escapeHtml(text))),
  )
  const authority = closing.authorityLines.map((line) =>
    paragraph('authority c', linked(drawing, closing.source, escapeHtml(line))),
  )
  const signer = paragraph(
    'signer c',
    linked(drawing, closing.source, escapeHtml(closing.signerName)),
  )
  const left = paragraph('recipients-title', 'Nơi nhận:') + recipients.join('')
  const right = authority.join('') + signer
  return element('table', 'closing', `${columns}<tr><td>${left}</td><td>${right}</td></tr>`)
}
