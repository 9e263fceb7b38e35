import type { DocumentProperties } from '#templates/document/official-document'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/**
 * Finishes the package docx has made: every byte depends on the document alone, and entries look as
 * an office program writes them.
 */
export function finishPackage(packed: Uint8Array, properties: DocumentProperties): Uint8Array {
  const parts = unzipSync(packed)
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort(byOpcOrder)
  const entries: Zippable = {}
  for (const name of names) {
    const bytes = parts[name]
    if (bytes) entries[name] = [finishedPart(name, bytes, properties), ENTRY]
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
  return name === 'docProps/core.xml'
    ? strToU8(withDates(strFromU8(bytes), properties.date))
    : bytes
}

/** Created and modified on the day of the paper. */
function withDates(core: string, date: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${date}T00:00:00Z$2`)
}
