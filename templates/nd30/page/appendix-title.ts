import type { Appendix } from '#templates/document/official-document'
import { appendixLayout } from '../layout'
import { paragraph, type Drawing } from './drawing'
import { element, escapeHtml, linesMarkup } from './markup'
import { ruleLine } from './rule-line'

/** Label, name and "(Kèm theo …)" of an appendix (mục III.1), with the rule line of Mẫu 2.1. */
export function drawAppendixTitle(drawing: Drawing, appendix: Appendix): string {
  const layout = appendixLayout(appendix, drawing.format)
  const parts = [
    paragraph('appendix-label center', escapeHtml(appendix.label)),
    paragraph('appendix-title center', linesMarkup(layout.lines)),
    layout.attachedToLines.length === 0
      ? ''
      : paragraph('attached-to center', linesMarkup(layout.attachedToLines)),
    ruleLine(drawing, layout.ruleMm, drawing.widthMm),
  ]
  return element('div', 'title', parts.join(''))
}
