import type { Document, Element } from '@xmldom/xmldom'
import { DXA_PER_MM } from '#templates/nd30/measures'
import {
  childElements,
  childNamed,
  ensureChild,
  isWord,
  paragraphsOf,
  removeAttribute,
  removeChild,
  runsOf,
  setAttribute,
  setText,
  type Run,
} from '#templates/word-xml/elements'
import { spliceText, textPieces } from '#templates/word-xml/splice-text'
import type { Parts } from '#templates/word-xml/parts'
import { changeRun } from './change-run'
import type { Edit, Margins, ParagraphChange, TypeChange } from './edit'
import { setPageNumbers } from './page-numbers'
import { PARAGRAPH_ORDER, SECTION_ORDER } from '#templates/word-xml/schema-order'
import { drawRule } from './rule-line'
import { sectionsOf } from './sections-of'

/**
 * Changes the main part of a Word file, and for page numbers the headers beside it.
 * @param parts the other parts, which are changed in place
 * @returns how many of the edits found their place
 */
export function applyEdits(document: Document, edits: readonly Edit[], parts: Parts = {}): number {
  const paragraphs = paragraphsOf(document)
  const sections = sectionsOf(document)
  return edits.filter((edit) => {
    if (edit.kind === 'compose') return compose(document)
    if (edit.kind === 'margins') return setMargins(sections[edit.section], edit.marginsMm)
    if (edit.kind === 'paperSize') return setPaper(sections[edit.section], edit)
    if (edit.kind === 'restartPages') return restartPages(sections[edit.section])
    if (edit.kind === 'pageNumbers') return setPageNumbers(document, parts, edit)
    if (edit.kind === 'ruleLine') return drawRule(paragraphs, edit)
    const paragraph = paragraphs[edit.paragraph]
    if (!paragraph) return false
    switch (edit.kind) {
      case 'type':
        return setType(paragraph, edit.line, edit.look)
      case 'text':
        return replaceText(paragraph, edit)
      case 'paragraph':
        return setParagraph(paragraph, edit.look)
    }
  }).length
}

function setType(paragraph: Element, line: string | undefined, look: TypeChange): boolean {
  const runs = runsWithin(runsOf(paragraph), line)
  for (const run of runs) {
    if (look.upper) for (const text of run.texts) setText(text, upper(text.textContent ?? ''))
    changeRun(run.element, look)
  }
  return runs.length > 0
}

const upper = (text: string) => text.toLocaleUpperCase('vi').normalize('NFC')

/** Runs all of whose letters stand in the line; one that goes beyond it is left alone. */
function runsWithin(runs: readonly Run[], line: string | undefined): readonly Run[] {
  const printing = runs.filter(({ text }) => text.trim() !== '')
  if (line === undefined) return printing
  const whole = runs
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')
  const start = whole.indexOf(line)
  if (start < 0) return []
  let at = 0
  return runs.filter(({ text }) => {
    const from = at
    at += text.normalize('NFC').length
    return text.trim() !== '' && from >= start && at <= start + line.length
  })
}

/** Replaces words, found whichever way their letters are composed. */
function replaceText(
  paragraph: Element,
  { from, to, nth = 0 }: Pick<Extract<Edit, { kind: 'text' }>, 'from' | 'to' | 'nth'>,
): boolean {
  const pieces = textPieces(paragraph).map(({ element, text }) => ({
    element,
    text: text.normalize('NFC'),
  }))
  const whole = pieces.map(({ text }) => text).join('')
  if (from === '') return false
  let start = nth === 'last' ? whole.lastIndexOf(from) : whole.indexOf(from)
  for (let passed = 0; nth !== 'last' && passed < nth && start >= 0; passed += 1) {
    start = whole.indexOf(from, start + from.length)
  }
  if (start < 0) return false
  return spliceText(pieces, start, start + from.length, to) !== null
}

function setParagraph(paragraph: Element, look: ParagraphChange): boolean {
  const first = childElements(paragraph)[0] ?? null
  const known = childNamed(paragraph, 'pPr')
  const properties = known ?? ensureChild(paragraph, 'pPr', ['pPr'])
  if (!known) paragraph.insertBefore(properties, first)
  const part = (name: string) => ensureChild(properties, name, PARAGRAPH_ORDER)
  if (look.align !== undefined) setAttribute(part('jc'), 'val', look.align)
  if (look.firstLineMm !== undefined) {
    const indent = part('ind')
    removeAttribute(indent, 'hanging')
    setAttribute(indent, 'firstLine', dxa(look.firstLineMm))
  }
  if (look.lines !== undefined) {
    setAttribute(part('spacing'), 'line', String(Math.round(look.lines * 240)))
    setAttribute(part('spacing'), 'lineRule', 'auto')
  }
  if (look.beforePt !== undefined) {
    removeAttribute(part('spacing'), 'beforeAutospacing')
    setAttribute(part('spacing'), 'before', String(Math.round(look.beforePt * 20)))
    removeChild(properties, 'contextualSpacing')
    setAttribute(part('contextualSpacing'), 'val', '0')
  }
  return true
}

const dxa = (mm: number) => String(Math.round(mm * DXA_PER_MM))

function setMargins(section: Element | undefined, marginsMm: Margins): boolean {
  const margins = section ? childNamed(section, 'pgMar') : null
  if (!margins) return false
  for (const [side, mm] of Object.entries(marginsMm)) setAttribute(margins, side, dxa(mm))
  return true
}

function setPaper(
  section: Element | undefined,
  { shortMm, longMm }: { shortMm: number; longMm: number },
): boolean {
  if (!section) return false
  const size = ensureChild(section, 'pgSz', SECTION_ORDER)
  const isLandscape = size.getAttributeNS(size.namespaceURI, 'orient') === 'landscape'
  setAttribute(size, 'w', dxa(isLandscape ? longMm : shortMm))
  setAttribute(size, 'h', dxa(isLandscape ? shortMm : longMm))
  return true
}

function restartPages(section: Element | undefined): boolean {
  const type = section ? childNamed(section, 'type') : null
  if (!section || type?.getAttributeNS(type.namespaceURI, 'val') === 'continuous') return false
  setAttribute(ensureChild(section, 'pgNumType', SECTION_ORDER), 'start', '1')
  return true
}

/** Every letter with its marks in one, in texts only. */
function compose(document: Document): boolean {
  let changed = false
  const visit = (element: Element): void => {
    if (isWord(element, 't')) {
      const text = element.textContent ?? ''
      const composed = text.normalize('NFC')
      if (composed !== text) {
        setText(element, composed)
        changed = true
      }
    } else childElements(element).forEach(visit)
  }
  if (document.documentElement) visit(document.documentElement)
  return changed
}
