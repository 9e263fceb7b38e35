import type { Element } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'
import { parsedPart, serialized, type Parts } from '#templates/word-xml/parts'

/** Parts that belong to the main part, and how it names them. */

const RELATIONS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT = 'http://schemas.openxmlformats.org/package/2006/content-types'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export type PartKind = 'header' | 'footer' | 'styles'

const elementsOf = (parts: Parts, name: string): readonly Element[] => {
  const part = parts[name]
  return part ? [...parsedPart(part).getElementsByTagName('*')] : []
}

/** Name of the part of a kind that the main part uses; null when it has none. */
export function partOf(parts: Parts, kind: PartKind): string | null {
  const target = elementsOf(parts, RELATIONS)
    .find((each) => each.getAttribute('Type') === `${OFFICE}/${kind}`)
    ?.getAttribute('Target')
  if (target === null || target === undefined) return null
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}

/** Part a relationship of the main part leads to; null when there is none. */
export function relatedPart(parts: Parts, id: string): Uint8Array | null {
  const target = elementsOf(parts, RELATIONS)
    .find((each) => each.getAttribute('Id') === id)
    ?.getAttribute('Target')
  return parts[`word/${target ?? ''}`] ?? null
}

/** Adds a part under a name and an id of its own. @returns the parts with it, and the id */
export function withPart(
  parts: Parts,
  kind: PartKind,
  bytes: Uint8Array,
): { readonly parts: Parts; readonly id: string } {
  const name = freeName(kind, (each) => `word/${each}.xml` in parts)
  const ids = elementsOf(parts, RELATIONS).map((each) => each.getAttribute('Id'))
  const id = freeName('rIdKhtt', (each) => ids.includes(each))
  return {
    id,
    parts: {
      ...parts,
      [`word/${name}.xml`]: bytes,
      [TYPES]: extended(parts[TYPES], CONTENT, 'Types', 'Override', {
        PartName: `/word/${name}.xml`,
        ContentType: `${WORD_PART}.${kind}+xml`,
      }),
      [RELATIONS]: extended(parts[RELATIONS], PACKAGE, 'Relationships', 'Relationship', {
        Id: id,
        Type: `${OFFICE}/${kind}`,
        Target: `${name}.xml`,
      }),
    },
  }
}

/** The name itself, or the first with a number that is not taken. */
function freeName(stem: string, isTaken: (name: string) => boolean): string {
  let name = stem
  for (let number = 2; isTaken(name); number += 1) name = `${stem}${number}`
  return name
}

function extended(
  part: Uint8Array | undefined,
  namespace: string,
  root: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Uint8Array {
  const empty = `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="${namespace}"/>`
  const document = parsedPart(part ?? strToU8(empty))
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  document.documentElement?.appendChild(element)
  return serialized(document)
}
