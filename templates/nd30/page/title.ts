import type { OfficialDocument, Title } from '#templates/document/official-document'
import { addresseesLayout, authorityLayout, titleLayout } from '../layout'
import { DXA_PER_MM } from '../measures'
import { linked, paragraph, type Drawing } from './drawing'
import { classList, element, escapeHtml, linesMarkup } from './markup'
import { ruleLine } from './rule-line'
import { mm } from './style-sheet'

/** What stands between the letterhead and the body. */

/** Word keeps whole twentieths of a point. */
const wholeDxaMm = (length: number) => Math.round(length * DXA_PER_MM) / DXA_PER_MM

/** Tên loại, trích yếu and the rule line under them (mục II.5). */
export function drawTitle(drawing: Drawing, title: Title): string {
  const layout = titleLayout(title, drawing.format)
  const subject = linked(drawing, title.subjectSource, linesMarkup(layout.lines))
  const parts = [
    paragraph('document-name center', escapeHtml(title.name)),
    paragraph('subject center', subject),
    layout.attachedToLines.length === 0
      ? ''
      : paragraph('attached-to center', linesMarkup(layout.attachedToLines)),
    ruleLine(drawing, layout.ruleMm, drawing.widthMm),
  ]
  return element('div', 'title', parts.join(''))
}

/** "Kính gửi:" (mục II.9d). */
export function drawAddressees(drawing: Drawing, document: OfficialDocument): string {
  const lines = addresseesLayout(document).map(
    ({ text, source, centred, leftMm, hangingMm }, index, all) => {
      const place = drawing.sheet.classFor({
        'padding-left': mm(wholeDxaMm(leftMm)),
        'text-indent': mm(-wholeDxaMm(hangingMm)),
      })
      const classes = classList(
        'addressee',
        centred && 'center',
        index === 0 && 'addressees-first',
        index === all.length - 1 && 'addressees-last',
        place,
      )
      return paragraph(classes, linked(drawing, source, escapeHtml(text)))
    },
  )
  return lines.length === 0 ? '' : element('div', 'single', lines.join(''))
}

/** Authority of a decision (Mẫu 1.2, 1.3). */
export function drawAuthority(drawing: Drawing, document: OfficialDocument): string {
  const lines = authorityLayout(document)
  if (lines.length === 0) return ''
  const text = linked(drawing, document.authority?.source, linesMarkup(lines))
  return element('div', 'single', paragraph('authority center', text))
}

/** "QUYẾT ĐỊNH:". */
export function drawEnactment(document: OfficialDocument): string {
  const { enactment } = document
  if (enactment === null) return ''
  return element('div', 'single-below', paragraph('authority center', escapeHtml(enactment)))
}
