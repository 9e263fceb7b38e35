import type { OfficialDocument } from '#templates/document/official-document'
import { titleLayout } from '../layout'
import { linked, paragraph, type Drawing } from './drawing'
import { element, escapeHtml, linesMarkup } from './markup'
import { ruleLine } from './rule-line'

/** Tên loại, trích yếu and the rule line under them (mục II.5). */
export function drawTitle(drawing: Drawing, document: OfficialDocument): string {
  const { name, subjectSource } = document.title
  const layout = titleLayout(document)
  const subject = linked(drawing, subjectSource, linesMarkup(layout.lines))
  const parts = [
    paragraph('document-name center', escapeHtml(name)),
    paragraph('subject center', subject),
    layout.attachedToLines.length === 0
      ? ''
      : paragraph('attached-to center', linesMarkup(layout.attachedToLines)),
    ruleLine(drawing, layout.ruleMm, drawing.widthMm),
  ]
  return element('div', 'title', parts.join(''))
}
