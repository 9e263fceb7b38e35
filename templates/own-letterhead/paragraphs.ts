import type { Element } from '@xmldom/xmldom'
import { childElements, isWord } from '#templates/word-xml/elements'

/** Whether something besides letters is anchored in a paragraph. */
export function hasPicture(element: Element): boolean {
  return childElements(element).some(
    (each) => ['drawing', 'pict', 'object'].some((name) => isWord(each, name)) || hasPicture(each),
  )
}
