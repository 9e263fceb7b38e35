import type { Element } from '@xmldom/xmldom'
import { childNamed, isWord, neighbour, setText } from '#templates/word-xml/elements'
import { spliceText, textPieces } from '#templates/word-xml/splice-text'
import { findTags } from './find-tags'
import type { LetterheadParagraph } from './open-letterhead'
import { hasPicture } from './paragraphs'
import type { TagValues } from './tag-values'
import { BODY_TAG, tagNamed, type TagName } from './tags'

/** Unicode's own line separator, which no text of a plan holds: becomes a line break of Word. */
const LINE_BREAK = '\u2028'

/**
 * Puts a paper's words where the tags are. A paragraph that held nothing but tags, and has nothing to
 * say for any of them, is taken out.
 */
export function fillTags(paragraph: LetterheadParagraph, values: TagValues): void {
  const { element } = paragraph
  const names = paragraph.tags.flatMap(({ name }) => (name === null ? [] : [name]))
  if (names.length === 0 || names.includes(BODY_TAG)) return
  if (names.some((name) => tagNamed(name)?.isParagraph)) repeat(element, linesOf(names[0], values))
  else {
    replaceAll(element, (name) => linesOf(name, values).join(LINE_BREAK))
    const isSilent = names.every((name) => linesOf(name, values).join('') === '')
    const isBare = textPieces(element).every(({ element: text }) => text.textContent?.trim() === '')
    if (isSilent && isBare) remove(element)
  }
}

const linesOf = (name: TagName | undefined, values: TagValues): readonly string[] =>
  name === undefined || name === 'NOI_DUNG' ? [] : values[name]

/** A paragraph for each line, all like the one the tag was in. */
function repeat(paragraph: Element, [first = '', ...others]: readonly string[]): void {
  for (const line of others.toReversed()) {
    const copy = paragraph.ownerDocument?.importNode(paragraph, true)
    if (!copy) continue
    paragraph.parentNode?.insertBefore(copy, paragraph.nextSibling)
    replaceAll(copy, () => line)
  }
  replaceAll(paragraph, () => first)
}

/** From the last tag to the first, so that the places of the others stay and no value is read again. */
function replaceAll(paragraph: Element, valueOf: (name: TagName) => string): void {
  const text = textPieces(paragraph)
    .map((piece) => piece.text)
    .join('')
  for (const { name, start, end } of findTags(text).toReversed()) {
    if (name === null) continue
    const placed = spliceText(textPieces(paragraph), start, end, valueOf(name))
    if (placed) breakLines(placed)
  }
}

/** Word breaks a line between two texts, not inside one. */
function breakLines(text: Element): void {
  const [first = '', ...others] = (text.textContent ?? '').split(LINE_BREAK)
  if (others.length === 0) return
  setText(text, first)
  let last = text
  const { namespaceURI, nodeName, ownerDocument, parentNode } = text
  for (const line of others) {
    const prefix = nodeName.slice(0, -'t'.length)
    const lineBreak = ownerDocument?.createElementNS(namespaceURI, `${prefix}br`)
    const next = ownerDocument?.createElementNS(namespaceURI, nodeName)
    if (!lineBreak || !next) return
    setText(next, line)
    parentNode?.insertBefore(lineBreak, last.nextSibling)
    parentNode?.insertBefore(next, lineBreak.nextSibling)
    last = next
  }
}

/** Unless Word needs it: after a table, at the end of a cell, or to end a section. */
function remove(paragraph: Element): void {
  const properties = childNamed(paragraph, 'pPr')
  const endsSection = properties !== null && childNamed(properties, 'sectPr') !== null
  const next = neighbour(paragraph, 1)
  if (next === null || !isWord(next, 'p') || endsSection || hasPicture(paragraph)) return
  paragraph.parentNode?.removeChild(paragraph)
}
