import type { Element } from '@xmldom/xmldom'
import { childElements, ensureChild, isWord, removeAttribute } from '#templates/word-xml/elements'
import { PARAGRAPH_ORDER } from '#templates/word-xml/schema-order'
import type { OpenLetterhead } from './open-letterhead'
import { CLOSING_TAGS } from './tags'

/**
 * Holds the rows with "Nơi nhận" and the signature together, as papers of the app do (Nơi nhận over two
 * pages is what an officer of the registry sends back); before the tags are filled, so that what grows
 * out of them is held too.
 */
export function keepClosing({ paragraphs }: OpenLetterhead): void {
  const rows = new Set(
    paragraphs
      .filter(({ tags }) => tags.some(({ name }) => name !== null && CLOSING_TAGS.includes(name)))
      .flatMap(({ element }) => rowsAround(element)),
  )
  for (const row of rows) {
    turnOn(ensureChild(row, 'trPr', ROW_ORDER), 'cantSplit', ['cantSplit'])
    const followers = [...rows].filter((other) => other.parentNode === row.parentNode)
    if (followers.at(-1) !== row) keepWithNext(row)
  }
}

const ROW_ORDER = ['tblPrEx', 'trPr', 'tc', 'sdt', 'customXml']

/** The row a paragraph is in, and that row's own when tables are nested. */
function rowsAround(paragraph: Element): readonly Element[] {
  const found: Element[] = []
  for (let node = paragraph.parentElement; node; node = node.parentElement) {
    if (isWord(node, 'tr')) found.push(node)
  }
  return found
}

/** What may stand after `keepNext` in a paragraph's properties. */
function keepWithNext(element: Element): void {
  for (const child of childElements(element)) {
    if (isWord(child, 'p')) {
      const first = childElements(child)[0]?.localName ?? ''
      const properties = ensureChild(child, 'pPr', ['pPr', first])
      turnOn(properties, 'keepNext', PARAGRAPH_ORDER.slice(PARAGRAPH_ORDER.indexOf('keepNext')))
    } else keepWithNext(child)
  }
}

/** A switch of Word that is there without a value is on. */
function turnOn(properties: Element, name: string, order: readonly string[]): void {
  removeAttribute(ensureChild(properties, name, order), 'val')
}
