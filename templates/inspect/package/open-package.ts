import { inflatePart } from './inflate-part'
import { limits } from './limits'
import { xmlReader, type ElementBudget, type XmlElement } from './parse-xml'
import { Refusal } from './refusal'
import { zipDirectory, type ZipEntry } from './zip-directory'

/** The parts of a Word file that are read; absent ones are null. */
export type WordPackage = {
  readonly document: XmlElement
  readonly styles: XmlElement | null
  readonly numbering: XmlElement | null
  readonly theme: XmlElement | null
  readonly settings: XmlElement | null
  readonly footnotes: XmlElement | null
  readonly endnotes: XmlElement | null
  /** Headers and footers by relationship id. */
  readonly related: ReadonlyMap<string, XmlElement>
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string }

const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens a Word file within the limits. @throws {Refusal} */
export function openPackage(bytes: Uint8Array): WordPackage {
  const { main, read, relations } = openParts(bytes)
  const document = read(main)
  if (!document || document.name !== 'w:document') throw new Refusal('noDocument')
  const ofType = (type: string): XmlElement | null => {
    const found = relations.find((relation) => relation.type.endsWith(`/${type}`))
    return found ? read(found.target) : null
  }
  const related = new Map<string, XmlElement>()
  const seen = new Map<string, XmlElement | null>()
  for (const { id, type, target } of relations) {
    if (!/\/(?:header|footer)$/.test(type)) continue
    const part = seen.has(target) ? (seen.get(target) ?? null) : read(target)
    seen.set(target, part)
    if (part) related.set(id, part)
  }
  return {
    document,
    styles: ofType('styles'),
    numbering: ofType('numbering'),
    theme: ofType('theme'),
    settings: ofType('settings'),
    footnotes: ofType('footnotes'),
    endnotes: ofType('endnotes'),
    related,
  }
}

/** The parts of a package within the limits, each read when asked for. */
type Parts = {
  /** Name of the document part. */
  readonly main: string
  readonly read: (name: string) => XmlElement | null
  /** Gives the text of a part piece by piece, for one too large to stand as a tree. */
  readonly stream: (name: string, take: (text: string) => void) => void
  /** What the document part refers to. */
  readonly relations: readonly Relationship[]
}

/** @throws {Refusal} */
export function openParts(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new Refusal('empty')
  if (bytes.length > limits.fileBytes) throw new Refusal('tooBig')
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new Refusal('legacy')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refusal('notZip')
  const entries = zipDirectory(bytes)
  const allowance = { bytes: limits.totalBytes }
  const budget: ElementBudget = { left: limits.elements }
  const read = (name: string): XmlElement | null => {
    const entry = entries.get(name)
    if (!entry) return null
    const reader = xmlReader(budget)
    inflatePart(bytes, entry, allowance, (text) => reader.push(text))
    return reader.end()
  }
  const stream: Parts['stream'] = (name, take) => {
    const entry = entries.get(name)
    if (entry) inflatePart(bytes, entry, allowance, take)
  }
  const main = mainPart(read('_rels/.rels'), entries)
  return { main, read, stream, relations: relationships(read(relationsOf(main)), main) }
}

function mainPart(root: XmlElement | null, entries: ReadonlyMap<string, ZipEntry>): string {
  const named = relationships(root, '').find(({ type }) => type.endsWith('/officeDocument'))
  const main = named?.target ?? 'word/document.xml'
  if (!entries.has(main)) throw new Refusal('noDocument')
  return main
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** Relationships to parts inside the package; external targets and ways out of it are left alone. */
function relationships(part: XmlElement | null, source: string): readonly Relationship[] {
  return (part?.children ?? []).flatMap(({ attributes }) => {
    const target = resolve(source, attributes['Target'] ?? '')
    if (attributes['TargetMode'] === 'External' || target === null) return []
    return [{ id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', target }]
  })
}

function resolve(source: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return null
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const path = [...base]
  for (const step of target.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return null
    } else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
