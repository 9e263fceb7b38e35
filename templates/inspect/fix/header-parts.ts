import { strToU8 } from 'fflate'
import type { Document, Element } from '@xmldom/xmldom'
import { childElements, isWord } from '#templates/word-xml/elements'
import { parsedPart, serialized, type Parts } from '#templates/word-xml/parts'

/** Headers and footers beside the main part of a Word file. */

export type HeaderKind = 'header' | 'footer'

const RELATIONS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A paper of text alone has no list of what it refers to. */
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'

export class HeaderParts {
  private readonly parts: Parts
  private readonly opened = new Map<string, Document>()

  /** @param parts the file's parts, changed in place by `save` and `add` */
  constructor(parts: Parts) {
    this.parts = parts
  }

  /** Name of the part a relationship leads to. */
  nameOf(id: string): string | null {
    const relation = this.relations().find((each) => each.getAttribute('Id') === id)
    const target = relation?.getAttribute('Target') ?? ''
    const name = target.startsWith('/') ? target.slice(1) : `word/${target}`
    return target !== '' && this.parts[name] ? name : null
  }

  open(name: string): Document | null {
    const known = this.opened.get(name)
    const part = this.parts[name]
    if (known || !part) return known ?? null
    const document = parsedPart(part)
    this.opened.set(name, document)
    return document
  }

  /** Writes a part that was changed. */
  save(name: string): void {
    const document = this.opened.get(name)
    if (document) this.parts[name] = serialized(document)
  }

  /**
   * Adds a part of the file. @returns id of its relationship; null in a file without content types
   * @param source the part whose pictures and links it shares
   */
  add(kind: HeaderKind, content: Uint8Array, source: string | null): string | null {
    const relations = this.parts[RELATIONS] ?? strToU8(NO_RELATIONS)
    const types = this.parts[TYPES]
    if (!types) return null
    const name = this.freeName(kind)
    const used = new Set(this.relations().map((each) => each.getAttribute('Id')))
    let number = used.size + 1
    while (used.has(`rId${number}`)) number += 1
    const id = `rId${number}`
    this.parts[`word/${name}`] = content
    const shared = source === null ? undefined : this.parts[relationsOf(source)]
    if (shared) this.parts[relationsOf(`word/${name}`)] = shared
    this.parts[RELATIONS] = withElement(relations, 'Relationship', {
      Id: id,
      Type: `${OFFICE}/${kind}`,
      Target: name,
    })
    this.parts[TYPES] = withElement(types, 'Override', {
      PartName: `/word/${name}`,
      ContentType: `${CONTENT}.${kind}+xml`,
    })
    return id
  }

  private freeName(kind: HeaderKind): string {
    let number = 1
    while (this.parts[`word/${kind}${number}.xml`]) number += 1
    return `${kind}${number}.xml`
  }

  private relations(): readonly Element[] {
    const root = this.parts[RELATIONS] ? parsedPart(this.parts[RELATIONS]).documentElement : null
    return root ? childElements(root) : []
  }

  /** Whether pages of even numbers have headers of their own. */
  hasEvenPages(): boolean {
    const settings = this.parts['word/settings.xml']
    const root = settings ? parsedPart(settings).documentElement : null
    const found = root
      ? childElements(root).find((each) => isWord(each, 'evenAndOddHeaders'))
      : undefined
    return found !== undefined && isOn(found)
  }
}

/** A switch such as `<w:titlePg/>`. */
export const isOn = (element: Element): boolean =>
  !['0', 'false', 'off'].includes(element.getAttributeNS(element.namespaceURI, 'val') ?? '1')

const relationsOf = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels')

function withElement(
  part: Uint8Array,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Uint8Array {
  const document = parsedPart(part)
  const root = document.documentElement
  if (!root) return part
  const prefix = root.prefix === null ? '' : `${root.prefix}:`
  const made = document.createElementNS(root.namespaceURI, prefix + name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  root.appendChild(made)
  return serialized(document)
}
