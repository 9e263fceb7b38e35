import type { Document, Element } from '@xmldom/xmldom'
import { childElements, isWord, WORD } from '#templates/word-xml/elements'
import { parsedPart, serialized, type Parts } from '#templates/word-xml/parts'
import type { DrawnBody } from './body'
import { relatedPart, withPart } from './relate'
import { restyle } from './styles'

export type References = readonly {
  readonly name: string
  readonly type: string
  readonly id: string
}[]

/** Our page number for the pages after the paper's own, and no footer of the letterhead's. */
export function withPageParts(
  parts: Parts,
  drawn: Parts,
  { section, rest }: DrawnBody,
  prefix: string,
): { readonly parts: Parts; readonly references: References } {
  if (rest === null) return { parts, references: [] }
  let result = parts
  const add = (kind: 'header' | 'footer', bytes: Uint8Array): string => {
    const added = withPart(result, kind, bytes)
    result = added.parts
    return added.id
  }
  const header = (type: string) => {
    const document = parsedPart(headerOf(section, drawn, type))
    if (document.documentElement) restyle(document.documentElement, prefix)
    return document
  }
  const numbered = add('header', serialized(header('default')))
  const blank = header('first')
  const first = add('header', serialized(blank))
  const footer = add('footer', serialized(asFooter(blank)))
  return {
    parts: result,
    references: [
      { name: 'headerReference', type: 'default', id: numbered },
      { name: 'headerReference', type: 'even', id: numbered },
      { name: 'headerReference', type: 'first', id: first },
      ...['default', 'even', 'first'].map((type) => ({
        name: 'footerReference',
        type,
        id: footer,
      })),
    ],
  }
}

export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function headerOf(section: Element, parts: Parts, type: string): Uint8Array {
  const reference = childElements(section).find(
    (each) => isWord(each, 'headerReference') && each.getAttributeNS(WORD, 'type') === type,
  )
  const part = relatedPart(parts, reference?.getAttributeNS(RELATION, 'id') ?? '')
  if (!part) throw new Error(`No header “${type}” in a file of ours`)
  return part
}

/** An empty footer, of the same paragraph as an empty header. */
function asFooter(header: Document): Document {
  const footer = parsedPart(serialized(header))
  const root = footer.documentElement
  if (!root) throw new Error('A header without content')
  const renamed = footer.createElementNS(WORD, root.nodeName.replace(/hdr$/, 'ftr'))
  for (const child of childElements(root)) renamed.appendChild(child)
  footer.replaceChild(renamed, root)
  return footer
}
