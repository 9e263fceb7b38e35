import { strToU8 } from 'fflate'
import type { Element } from '@xmldom/xmldom'
import { DXA_PER_MM, RULE } from '#templates/nd30/measures'
import {
  childElements,
  childNamed,
  ensureChild,
  isWord,
  removeAttribute,
  removeChild,
  runsOf,
  setAttribute,
  WORD,
} from '#templates/word-xml/elements'
import { parsedPart } from '#templates/word-xml/parts'
import type { RuleEdit } from './edit'
import { PARAGRAPH_ORDER } from '#templates/word-xml/schema-order'

/** The top border of a paragraph without text, as long as the room beside it leaves (`RULE`). */
export function drawRule(paragraphs: readonly Element[], edit: RuleEdit): boolean {
  const text = paragraphs[edit.under]
  const known = edit.on === null ? undefined : paragraphs[edit.on]
  if (!text) return false
  if (known === text) withoutBorder(text)
  const line = known && known !== text && !endsSection(known) ? known : added(text)
  if (!line) return false
  for (const { element } of runsOf(line)) element.parentElement?.removeChild(element)
  const first = childElements(line)[0] ?? null
  const own = childNamed(line, 'pPr')
  const properties = own ?? ensureChild(line, 'pPr', ['pPr'])
  if (!own) line.insertBefore(properties, first)
  const part = (name: string) => ensureChild(properties, name, PARAGRAPH_ORDER)
  removeChild(properties, 'pBdr')
  const border = ensureChild(part('pBdr'), 'top', ['top'])
  setAttribute(border, 'val', 'single')
  setAttribute(border, 'sz', String(Math.round(RULE.thicknessPt * 8)))
  setAttribute(border, 'space', '0')
  setAttribute(border, 'color', '000000')
  setAttribute(part('spacing'), 'before', String(RULE.beforePt * 20))
  const indent = part('ind')
  for (const side of ['hanging', 'start', 'end']) removeAttribute(indent, side)
  setAttribute(indent, 'left', dxa(edit.leftMm))
  setAttribute(indent, 'right', dxa(edit.rightMm))
  setAttribute(indent, 'firstLine', '0')
  return true
}

const dxa = (mm: number) => String(Math.round(mm * DXA_PER_MM))

const endsSection = (paragraph: Element): boolean => {
  const properties = childNamed(paragraph, 'pPr')
  return properties !== null && childNamed(properties, 'sectPr') !== null
}

/** The border of a text is as wide as its column; one of its style is taken away too. */
function withoutBorder(paragraph: Element): void {
  const properties = childNamed(paragraph, 'pPr') ?? ensureChild(paragraph, 'pPr', ['pPr'])
  if (paragraph.firstChild !== properties) paragraph.insertBefore(properties, paragraph.firstChild)
  const borders = ensureChild(properties, 'pBdr', PARAGRAPH_ORDER)
  removeChild(borders, 'bottom')
  const order = ['top', 'left', 'bottom', 'right', 'between', 'bar']
  setAttribute(ensureChild(borders, 'bottom', order), 'val', 'nil')
}

/** A paragraph of little height right under the text. */
function added(text: Element): Element | null {
  const size = RULE.paragraphSizePt * 2
  const xml =
    `<w:p xmlns:w="${WORD}"><w:pPr>` +
    `<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>` +
    `<w:rPr><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:pPr></w:p>`
  const made = parsedPart(strToU8(xml)).documentElement
  const parent = text.parentElement
  if (!made || !parent || !text.ownerDocument || endsSection(text)) return null
  const placed = text.ownerDocument.importNode(made, true)
  parent.insertBefore(placed, text.nextSibling)
  return isWord(placed, 'p') ? placed : null
}
