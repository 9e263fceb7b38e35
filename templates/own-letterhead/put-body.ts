import type { Element } from '@xmldom/xmldom'
import {
  childElements,
  childNamed,
  ensureChild,
  isWord,
  neighbour,
  runsOf,
  WORD,
} from '#templates/word-xml/elements'
import { sectionOf, type DrawnBody } from './body'
import { RELATION, type References } from './page-parts'

/** Puts the annexes after everything of the letterhead, whose own pages end before them. */
export function putRest(
  body: Element,
  { rest, tiny, section }: DrawnBody,
  references: References,
): void {
  const document = body.ownerDocument
  const own = childNamed(body, 'sectPr')
  if (rest === null || !document) return
  const end = document.importNode(tiny, true)
  const properties = ensureChild(end, 'pPr', ['pPr'])
  if (own) properties.appendChild(own)
  else properties.appendChild(withoutReferences(document.importNode(section, true)))
  body.appendChild(end)
  for (const block of rest.blocks) body.appendChild(document.importNode(block, true))
  const last = document.importNode(rest.section, true)
  body.appendChild(last)
  const followers = childElements(body).slice(childElements(body).indexOf(end) + 1)
  const firstOfRest = followers.map(sectionOf).find((found) => found !== null) ?? last
  const before = firstOfRest.firstChild
  for (const { name, type, id } of references) {
    const reference = document.createElementNS(WORD, firstOfRest.nodeName.replace(/sectPr$/, name))
    reference.setAttributeNS(WORD, firstOfRest.nodeName.replace(/sectPr$/, 'type'), type)
    reference.setAttributeNS(RELATION, 'r:id', id)
    firstOfRest.insertBefore(reference, before)
  }
}

function withoutReferences(section: Element): Element {
  for (const each of childElements(section)) {
    if (isWord(each, 'headerReference') || isWord(each, 'footerReference'))
      section.removeChild(each)
  }
  return section
}

/** Puts the paper's text where its tag stood; bookmarks of that paragraph stay. */
export function putBody(place: Element, { main, tiny }: DrawnBody): void {
  const { parentElement: body, ownerDocument: document } = place
  if (!body || !document) return
  const insert = (block: Element) => body.insertBefore(document.importNode(block, true), place)
  const isTable = (element: Element | null | undefined) => !!element && isWord(element, 'tbl')
  const [previous, next] = [neighbour(place, -1), neighbour(place, 1)]
  // Word joins two tables that touch, and wants a paragraph after one.
  if (isTable(main[0]) && isTable(previous)) insert(tiny)
  for (const block of main) insert(block)
  const endsSection = sectionOf(place) !== null
  if (isTable(main.at(-1)) && !endsSection && !(next && isWord(next, 'p'))) insert(tiny)
  for (const mark of childElements(place)) {
    if (['bookmarkStart', 'bookmarkEnd'].some((name) => isWord(mark, name))) {
      body.insertBefore(mark, place)
    }
  }
  if (endsSection) for (const { element } of runsOf(place)) element.parentNode?.removeChild(element)
  else body.removeChild(place)
}
