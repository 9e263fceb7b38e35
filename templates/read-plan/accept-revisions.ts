import type { XmlElement } from '../inspect/package/parse-xml'
import { child } from '../inspect/package/xml'

/**
 * The document as it reads once every tracked change is accepted, as far as that moves the bounds of
 * paragraphs and rows: a deleted row goes, and a paragraph whose end was deleted runs on into the next.
 * Deleted text itself is left out where runs are read (inspect/read/content.ts).
 */
export function acceptRevisions(element: XmlElement): XmlElement {
  const children: XmlElement[] = []
  let running: readonly XmlElement[] = []
  for (const each of element.children) {
    if (isDeletedRow(each)) continue
    const own = HOLDERS.has(each.name) ? acceptRevisions(each) : each
    if (own.name !== 'w:p') {
      children.push(own)
      continue
    }
    const properties = child(own, 'w:pPr')
    const content = own.children.filter(({ name }) => name !== 'w:pPr')
    const joined = running.length === 0 ? content : [...running, ...content]
    if (hasDeletedEnd(properties)) {
      running = joined
      continue
    }
    children.push(
      running.length === 0
        ? own
        : { ...own, children: [...(properties ? [properties] : []), ...joined] },
    )
    running = []
  }
  if (running.length > 0) {
    children.push({ name: 'w:p', attributes: {}, children: [...running], text: '' })
  }
  return { ...element, children }
}

/** What holds paragraphs or rows. */
const HOLDERS = new Set([
  'w:document',
  'w:body',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:customXml',
])

const isDeletedRow = (element: XmlElement) =>
  element.name === 'w:tr' && child(child(element, 'w:trPr'), 'w:del') !== null

const hasDeletedEnd = (properties: XmlElement | null) => {
  const mark = child(properties, 'w:rPr')
  return (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) !== null
}
