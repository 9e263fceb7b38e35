import type { DocumentProperties } from '#templates/document/official-document'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { STYLE } from './styles'

/**
 * Finishes the package docx has made: every byte depends on the document alone, and entries look as
 * an office program writes them.
 */
export function finishPackage(packed: Uint8Array, properties: DocumentProperties): Uint8Array {
  const parts = Object.entries(unzipSync(packed)).filter(([name]) => !name.endsWith('/'))
  return packParts(
    new Map(parts.map(([name, bytes]) => [name, finishedPart(name, bytes, properties)])),
  )
}

/** Packs the parts of a Word file; the same parts give the same bytes. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {}
  for (const name of [...parts.keys()].sort(byOpcOrder)) {
    const bytes = parts.get(name)
    if (bytes) entries[name] = [bytes, ENTRY]
  }
  return zipSync(entries)
}

/** Local time, as ZIP stores it: the same bytes in every time zone. `attrs`: a plain file, rw-r--r--. */
const ENTRY = {
  mtime: new Date(1980, 0, 1),
  os: 3,
  attrs: 0o100644 << 16,
  level: 6,
} as const

/** The content types come first, then the rest by name. */
function byOpcOrder(a: string, b: string): number {
  const rank = (name: string) =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)
}

function finishedPart(name: string, bytes: Uint8Array, properties: DocumentProperties): Uint8Array {
  switch (name) {
    case 'docProps/core.xml':
      return strToU8(withDates(strFromU8(bytes), properties.date))
    case 'word/styles.xml':
      return strToU8(withOwnStyles(strFromU8(bytes)))
    case 'word/document.xml':
      return strToU8(withTinySectionEnds(strFromU8(bytes)))
    default:
      return bytes
  }
}

/** Created and modified on the day of the paper. */
function withDates(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`)
}

/** Only the styles the document uses: the library's others are coloured and not of the decree. */
function withOwnStyles(styles: string): string {
  const kept = new Set<string>(['TableNormal', 'Normal', ...Object.values(STYLE)])
  return styles.replace(/<w:style .*?<\/w:style>/gs, (style) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1]
    return id !== undefined && kept.has(id) ? style : ''
  })
}

/** The paragraph that ends a section is next to nothing high, so that it never takes a page alone. */
function withTinySectionEnds(document: string): string {
  return document.replaceAll(
    '<w:p><w:pPr><w:sectPr>',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>' +
      '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr><w:sectPr>',
  )
}
