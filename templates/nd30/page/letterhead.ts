import type { Letterhead, Source } from '#templates/document/official-document'
import { letterheadLayout, MOTTO, NATIONAL_NAME } from '../layout'
import { linked, paragraph, widthClass, type Drawing } from './drawing'
import { element, escapeHtml } from './markup'
import { ruleLine } from './rule-line'

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
  const reference = line('reference', layout.reference, letterhead.reference?.source)
  const placeDate = line('place-date', layout.placeDate, letterhead.placeDate?.source)
  const columns = [left, right].map(({ mm }) => `<col class="${widthClass(drawing, mm)}">`)
  return element(
    'table',
    'letterhead',
    columns.join('') +
      row(issuer.join(''), national.join('')) +
      (reference === '' && placeDate === '' ? '' : row(reference, placeDate)),
  )
}

const row = (left: string, right: string) => `<tr><td>${left}</td><td>${right}</td></tr>`
