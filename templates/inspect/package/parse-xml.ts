import { SaxesParser } from 'saxes'
import { limits } from './limits'
import { Refusal } from './refusal'

/** An element; names carry the usual prefix of their vocabulary whatever prefix the file uses. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** The part in which our own files carry their plan. */
export const PLAN_NAMESPACE = 'urn:ke-hoach-truyen-thong:ke-hoach'

/** Vocabularies of Word and Excel files, transitional and strict, by the prefix used here. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x:',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  [PLAN_NAMESPACE]: 'khtt:',
}

const prefixOf = (uri: string, own: string): string =>
  PREFIXES[uri] ?? (own === '' ? '' : `other-${own}:`)

/** Counts elements over all parts of a file. */
export type ElementBudget = { left: number }

/**
 * Reads a part chunk by chunk into a tree. Only the five entities of XML itself exist; a document
 * type declaration, where others could be declared, is refused.
 */
export function xmlReader(budget: ElementBudget): {
  push: (chunk: string) => void
  end: () => XmlElement
} {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open: XmlElement[] = [root]
  parser.on('error', () => {
    throw new Refusal('damaged')
  })
  parser.on('doctype', () => {
    throw new Refusal('entities')
  })
  parser.on('opentag', (tag) => {
    budget.left -= 1
    if (budget.left < 0) throw new Refusal('tooLong')
    if (open.length > limits.depth) throw new Refusal('tooDeep')
    const attributes: Record<string, string> = {}
    for (const attribute of Object.values(tag.attributes)) {
      attributes[prefixOf(attribute.uri, attribute.prefix) + attribute.local] = attribute.value
    }
    const element: XmlElement = {
      name: prefixOf(tag.uri, tag.prefix) + tag.local,
      attributes,
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  return {
    push: (chunk) => {
      // An attribute or a text of many megabytes costs time at its every growth.
      parser.write(chunk)
    },
    end: () => {
      parser.close()
      const [element] = root.children
      if (!element) throw new Refusal('damaged')
      return element
    },
  }
}
