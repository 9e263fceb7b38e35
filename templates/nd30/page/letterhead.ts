import type { Letterhead, Mark, Source } from '#templates/document/official-document'
import { letterheadLayout, MOTTO, NATIONAL_NAME } from '../layout'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { framePaddingPt, ruleIndentMm } from '../measures'
import { element, escapeHtml, linesMarkup } from './markup'
import { ruleLine } from './rule-line'
import { mm, pt } from './style-sheet'

/** Issuing body on the left, national name and motto on the right (Phụ lục I, mục II.1–II.4). */
export function drawLetterhead(drawing: Drawing, letterhead: Letterhead): string {
  const layout = letterheadLayout(letterhead, drawing.format)
  const [left, right] = layout.columns
  const line = (classes: string, text: string | null, source?: Source) =>
    text === null ? '' : paragraph(`${classes} center`, linked(drawing, source, escapeHtml(text)))

  const issuer = [
    ...letterhead.parentLines.map((text) => line('parent', text)),
    ...letterhead.issuerLines.map((text) => line('issuer', text, letterhead.issuerSource)),
    ruleLine(drawing, layout.issuerRuleMm, left.mm),
  ]
  const national = [
    line('national', NATIONAL_NAME),
    line('motto', MOTTO),
    ruleLine(drawing, layout.mottoRuleMm, right.mm),
  ]
  const reference = [
    line('reference', layout.reference, letterhead.reference?.source),
    layout.subjectLines.length === 0
      ? ''
      : paragraph(
          'letter-subject center',
          linked(drawing, letterhead.subject?.source, linesMarkup(layout.subjectLines)),
        ),
    ...letterhead.marks.map((mark) => drawMark(drawing, mark, left.mm)),
  ].join('')
  const placeDate = line('place-date', layout.placeDate, letterhead.placeDate?.source)
  const columns = [left, right].map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
  const above = letterhead.signingInfo
    ? paragraph('signing-info right', escapeHtml(letterhead.signingInfo))
    : ''
  return (
    above +
    element(
      'table',
      'letterhead',
      columns.join('') +
        row(issuer.join(''), national.join('')) +
        (reference === '' && placeDate === '' ? '' : row(reference, placeDate)),
    )
  )
}

const row = (left: string, right: string) => `<tr><td>${left}</td><td>${right}</td></tr>`

/** A word in a single frame, in the middle of its column. */
function drawMark(drawing: Drawing, mark: Mark, columnMm: number): string {
  const { sizesPt, beforePt } = drawing.measures
  const side = mm(ruleIndentMm(mark.widthMm, columnMm))
  const padding = framePaddingPt(mark.heightMm, sizesPt.mark)
  const place = drawing.sheet.classFor({
    margin: `${pt(beforePt.mark)} ${side} 0`,
    'padding-top': pt(padding),
    'padding-bottom': pt(padding),
  })
  return paragraph(`mark ${mark.color} center ${place}`, escapeHtml(mark.text))
}
