import type { Document, Element } from '@xmldom/xmldom'
import type { openParts } from '../inspect/package/open-package'
import { childElements, setText } from '../word-xml/elements'

/** The part with the properties a file shows in its folder (ECMA-376, part 2, 11). */
export const PROPERTIES_PART = 'docProps/core.xml'

/** Properties in words, by the local name of their element. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'Thuộc tính tệp, Tiêu đề',
  subject: 'Thuộc tính tệp, Chủ đề',
  keywords: 'Thuộc tính tệp, Từ khóa',
  description: 'Thuộc tính tệp, Ghi chú',
  category: 'Thuộc tính tệp, Phân loại',
}

export type PropertyText = { readonly name: string; readonly label: string; readonly text: string }

export function propertyTexts({ read }: ReturnType<typeof openParts>): readonly PropertyText[] {
  return (read(PROPERTIES_PART)?.children ?? []).flatMap(({ name, text }) => {
    const local = name.slice(name.lastIndexOf(':') + 1)
    const label = LABELS[local]
    return label === undefined || text.trim() === '' ? [] : [{ name: local, label, text }]
  })
}

/** Writes a property anew. @returns whether there was one to write */
export function setProperty(part: Document, name: string, text: string): boolean {
  const root = part.documentElement
  const found: Element | undefined = (root ? childElements(root) : []).find(
    ({ localName }) => localName === name,
  )
  if (!found) return false
  setText(found, text)
  return true
}
