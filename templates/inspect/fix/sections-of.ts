import type { Document, Element } from '@xmldom/xmldom'
import { childElements, childNamed, isWord } from '#templates/word-xml/elements'

/** Section properties in order: those in paragraphs, then the body's own. */
export function sectionsOf(document: Document): readonly Element[] {
  const found: Element[] = []
  const root = document.documentElement
  const body = root ? childNamed(root, 'body') : null
  for (const element of body ? childElements(body) : []) {
    const properties = isWord(element, 'p') ? childNamed(element, 'pPr') : null
    const section = properties ? childNamed(properties, 'sectPr') : null
    if (section) found.push(section)
    if (isWord(element, 'sectPr')) found.push(element)
  }
  return found
}
