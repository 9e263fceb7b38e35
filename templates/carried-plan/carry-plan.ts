import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Plan } from '#shared/plan/plan'
import type { Paper } from '../document/paper'
import { openPackage, openParts } from '../inspect/package/open-package'
import { PLAN_NAMESPACE } from '../inspect/package/parse-xml'
import { Refusal } from '../inspect/package/refusal'
import { readDocument } from '../inspect/read/read'
import { sourcesInOrder } from '../nd30/find-sources'
import { packParts } from '../nd30/word/package'
import { readCarried, writeCarried, type CarriedReading } from './carried-part'
import type { Piece } from './text-blocks'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels'
const CONTENT_TYPES = '[Content_Types].xml'

/** Word tells custom parts apart by it; ours is always this one. */
const ITEM_ID = '{6B1D2D6E-3C57-4B0C-9C0B-0D1E7A2F5C45}'

/**
 * Puts the plan into its own Word file as a custom XML part (ECMA-376, part 1, 22.5), which Word and
 * LibreOffice keep when they save the file.
 */
export function withPlan(word: Uint8Array, plan: Plan, paper: Paper): Uint8Array {
  const pieces = piecesOf(word)
  const sources = sourcesInOrder(
    paper,
    pieces.map(({ text }) => text),
  )
  const printed = pieces.map((piece, index) => ({ ...piece, source: sources[index] ?? null }))
  const parts = new Map(Object.entries(unzipSync(word)))
  const edit = (name: string, before: string, added: string) => {
    const part = strFromU8(parts.get(name) ?? new Uint8Array(0))
    parts.set(name, strToU8(part.replace(before, added + before)))
  }
  const number = freeNumber(parts)
  edit(
    CONTENT_TYPES,
    '</Types>',
    `<Override PartName="/customXml/itemProps${number}.xml" ` +
      'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  )
  edit(
    DOCUMENT_RELATIONS,
    '</Relationships>',
    `<Relationship Id="rIdPlan${number}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`,
  )
  parts.set(`customXml/item${number}.xml`, strToU8(writeCarried({ plan, printed })))
  parts.set(`customXml/itemProps${number}.xml`, strToU8(ITEM_PROPERTIES))
  parts.set(`customXml/_rels/item${number}.xml.rels`, strToU8(itemRelations(number)))
  return packParts(parts)
}

/** The paragraphs of a Word file as they are compared. */
export const piecesOf = (word: Uint8Array): readonly Piece[] =>
  readDocument(openPackage(word)).paragraphs.map(({ plain, cell }) => ({
    text: plain,
    row: cell === null ? null : `${cell.table}/${cell.row}`,
    column: cell?.column ?? 0,
  }))

/** A paper on the unit's own letterhead may have custom parts of the letterhead's. */
function freeNumber(parts: ReadonlyMap<string, Uint8Array>): number {
  let number = 1
  while (
    parts.has(`customXml/item${number}.xml`) ||
    parts.has(`customXml/itemProps${number}.xml`)
  ) {
    number += 1
  }
  return number
}

/**
 * Empties the plan a file carries: a letterhead made from a paper of ours must not send that paper's
 * plan along.
 */
export function withoutPlan(
  parts: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  const isPlan = (name: string, part: Uint8Array) =>
    /^customXml\/item\d+\.xml$/.test(name) && strFromU8(part).includes(PLAN_NAMESPACE)
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      isPlan(name, part) ? strToU8(`${XML}<empty/>`) : part,
    ]),
  )
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const ITEM_PROPERTIES =
  `${XML}<ds:datastoreItem ds:itemID="${ITEM_ID}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${PLAN_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`

const itemRelations = (number: number) =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/>` +
  '</Relationships>'

/** The plan a Word file carries. Never throws for what a file holds. */
export function readCarriedPlan(word: Uint8Array): CarriedReading {
  try {
    const { read, relations } = openParts(word)
    for (const { type, target } of relations) {
      const part = type.endsWith('/customXml') ? read(target) : null
      const reading: CarriedReading = part ? readCarried(part) : { status: 'none' }
      if (reading.status !== 'none') return reading
    }
    return { status: 'none' }
  } catch (error) {
    // A file that cannot be read at all is refused by whoever reads its text.
    if (error instanceof Refusal) return { status: 'none' }
    throw error
  }
}
