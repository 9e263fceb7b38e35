import type { Element } from '@xmldom/xmldom'
import { childElements, childNamed, isWord, runsOf } from '#templates/word-xml/elements'

/** The body of a file we have drawn, taken apart. */
export type DrawnBody = {
  /** What stands in the first section: the paper's own text. */
  readonly main: readonly Element[]
  /** What follows it, on pages of its own, with the section that ends it all; null when nothing. */
  readonly rest: { readonly blocks: readonly Element[]; readonly section: Element } | null
  /** A paragraph next to nothing high. */
  readonly tiny: Element
  /** Page setup of the first section. */
  readonly section: Element
}

/**
 * Takes the body of a file of ours apart, once. Every such file ends in a tiny paragraph and its last
 * section; a section before it ends in a paragraph of its own, or in its last one of text.
 */
export function takenApart(body: Element): DrawnBody {
  const children = childElements(body)
  const last = children.at(-1)
  const tiny = children.at(-2)
  if (!last || !tiny || !isWord(last, 'sectPr')) throw new Error('Not a body of ours')
  const cut = children.findIndex((each) => sectionOf(each) !== null)
  const end = children[cut]
  const section = sectionOf(end)
  if (!end || !section) return { main: children.slice(0, -2), rest: null, tiny, section: last }
  section.parentNode?.removeChild(section)
  const isText = runsOf(end).length > 0
  return {
    main: children.slice(0, isText ? cut + 1 : cut),
    rest: { blocks: children.slice(cut + 1, -1), section: last },
    tiny,
    section,
  }
}

/** The section a paragraph ends. */
export function sectionOf(element: Element | undefined): Element | null {
  const properties = element && isWord(element, 'p') ? childNamed(element, 'pPr') : null
  return properties && childNamed(properties, 'sectPr')
}
