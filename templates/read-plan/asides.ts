import type { WordPackage } from '../inspect/package/open-package'
import type { XmlElement } from '../inspect/package/parse-xml'
import { readDocument } from '../inspect/read/read'
import { inUnicode } from '../inspect/read/legacy-letters'
import type { AsideKind } from './source-line'

/** A text that prints, but outside the running text: notes, headers and footers. */
export type Aside = { readonly kind: AsideKind; readonly text: string }

/** Notes in their order, then headers and footers; a page number alone is none. */
export function asidesOf(parts: WordPackage): readonly Aside[] {
  const notes = (part: XmlElement | null, kind: 'footnote' | 'endnote') =>
    (part?.children ?? [])
      // Separators are lines Word draws above the notes.
      .filter(({ attributes }) => attributes['w:type'] === undefined)
      .map((note) => ({ kind, text: textOf(parts, note) }))
  const around = [...new Set(parts.related.values())].map((part) => ({
    kind: part.name === 'w:hdr' ? ('header' as const) : ('footer' as const),
    text: textOf(parts, part),
  }))
  const all: readonly Aside[] = [
    ...notes(parts.footnotes, 'footnote'),
    ...notes(parts.endnotes, 'endnote'),
    ...around.filter(({ text }, index) => around.findIndex((each) => each.text === text) === index),
  ]
  return all.filter(({ text }) => /\p{L}/u.test(text))
}

function textOf(parts: WordPackage, part: XmlElement): string {
  const body = { name: 'w:body', attributes: {}, children: part.children, text: '' }
  const document = { name: 'w:document', attributes: {}, children: [body], text: '' }
  return inUnicode(readDocument({ ...parts, document }))
    .paragraphs.map(({ plain }) => plain)
    .filter((text) => text !== '')
    .join('\n')
}
