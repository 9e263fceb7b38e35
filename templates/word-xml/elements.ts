import type { Document, Element } from '@xmldom/xmldom'

/** Looking into and changing the XML of a Word file, whatever prefixes it uses. */

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

export const isWord = (element: Element, name: string): boolean =>
  element.localName === name && element.namespaceURI === WORD

export function childElements(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element)
  }
  return found
}

/** The element right after (or, with -1, before) another one. */
export function neighbour(element: Element, step: 1 | -1): Element | null {
  const around = element.parentElement ? childElements(element.parentElement) : []
  return around[around.indexOf(element) + step] ?? null
}

export const childNamed = (element: Element, name: string): Element | null =>
  childElements(element).find((each) => isWord(each, name)) ?? null

/** Wrappers whose content prints as if they were not there: those the reader sees through. */
const TRANSPARENT = ['sdt', 'sdtContent', 'ins', 'moveTo', 'smartTag', 'customXml']

const isTransparent = (element: Element): boolean =>
  TRANSPARENT.some((name) => isWord(element, name)) ||
  (element.namespaceURI === COMPATIBILITY &&
    ['AlternateContent', 'Choice'].includes(element.localName ?? ''))

/** What prints nothing: deleted text, and what older programs are offered instead. */
const isSkipped = (element: Element): boolean =>
  ['del', 'moveFrom'].some((name) => isWord(element, name)) ||
  (element.namespaceURI === COMPATIBILITY && element.localName === 'Fallback')

/** Paragraphs in the order the reader counts them. */
export function paragraphsOf(document: Document): readonly Element[] {
  const found: Element[] = []
  const block = (element: Element): void => {
    if (isWord(element, 'p')) {
      found.push(element)
      for (const box of boxesOf(element)) childElements(box).forEach(block)
    } else if (isWord(element, 'tbl')) {
      for (const row of unwrapped(element, 'tr')) {
        for (const cell of unwrapped(row, 'tc')) childElements(cell).forEach(block)
      }
    } else if (isTransparent(element)) childElements(element).forEach(block)
  }
  const root = document.documentElement
  const body = root ? childNamed(root, 'body') : null
  if (body) childElements(body).forEach(block)
  return found
}

function unwrapped(element: Element, name: string): readonly Element[] {
  return childElements(element).flatMap((each) =>
    isWord(each, name) ? [each] : isTransparent(each) ? unwrapped(each, name) : [],
  )
}

/** Text boxes anchored in a paragraph. */
function boxesOf(paragraph: Element): readonly Element[] {
  const found: Element[] = []
  const visit = (element: Element): void => {
    if (isSkipped(element)) return
    if (isWord(element, 'txbxContent')) found.push(element)
    else childElements(element).forEach(visit)
  }
  childElements(paragraph).forEach(visit)
  return found
}

/** A run of a paragraph with the letters it prints. */
export type Run = {
  readonly element: Element
  readonly texts: readonly Element[]
  readonly text: string
}

/** Runs that print, in order; those of text boxes are not the paragraph's. */
export function runsOf(paragraph: Element): readonly Run[] {
  const found: Run[] = []
  const visit = (element: Element): void => {
    if (isSkipped(element) || isWord(element, 'pPr')) return
    if (isWord(element, 'r')) found.push(runOf(element))
    else if (!isWord(element, 'txbxContent')) childElements(element).forEach(visit)
  }
  childElements(paragraph).forEach(visit)
  return found.filter(({ element }) => {
    const look = childNamed(element, 'rPr')
    return !look || (!childNamed(look, 'vanish') && !childNamed(look, 'webHidden'))
  })
}

function runOf(element: Element): Run {
  const texts = childElements(element).filter((each) => isWord(each, 't'))
  const text = childElements(element)
    .map((each) => {
      if (isWord(each, 't')) return each.textContent ?? ''
      if (isWord(each, 'tab') || isWord(each, 'ptab')) return '\t'
      if (isWord(each, 'br') || isWord(each, 'cr')) return '\n'
      if (isWord(each, 'softHyphen')) return '\u00ad'
      return isWord(each, 'noBreakHyphen') ? '-' : ''
    })
    .join('')
  return { element, texts, text }
}

/** The prefix a file gives to Word's vocabulary, with its colon. */
function prefixed(near: Element, name: string): string {
  const prefix = near.lookupPrefix(WORD)
  return prefix === null || prefix === '' ? name : `${prefix}:${name}`
}

/** Gives an element a child in the order the schema asks for, or the one it has. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const known = childNamed(parent, name)
  if (known) return known
  const made = parent.ownerDocument?.createElementNS(WORD, prefixed(parent, name))
  if (!made) throw new Error('An element without a document')
  const later = order.slice(order.indexOf(name) + 1)
  const next = childElements(parent).find((each) => later.includes(each.localName ?? ''))
  parent.insertBefore(made, next ?? null)
  return made
}

export function removeChild(parent: Element, name: string): void {
  const found = childNamed(parent, name)
  if (found) parent.removeChild(found)
}

export function setAttribute(element: Element, name: string, value: string): void {
  element.setAttributeNS(WORD, prefixed(element, name), value)
}

export function removeAttribute(element: Element, name: string): void {
  element.removeAttributeNS(WORD, name)
}

export function setText(element: Element, text: string): void {
  element.textContent = text
  if (text !== text.trim()) {
    element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
  }
}
