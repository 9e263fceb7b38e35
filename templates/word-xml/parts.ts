import { DOMParser, onErrorStopParsing, XMLSerializer, type Document } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** Parts of a Word file by name. */
export type Parts = Record<string, Uint8Array>

export const MAIN_PART = 'word/document.xml'

/** All parts unpacked; pictures are copied whole. */
const MOST_BYTES = 300 * 1024 * 1024

/** Unpacks a file the reader has accepted; null when its parts are too large together. */
export function unpacked(bytes: Uint8Array): Parts | null {
  let total = 0
  const parts = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize
      return total <= MOST_BYTES
    },
  })
  return total <= MOST_BYTES ? parts : null
}

/** Packs parts, each as it is; the same parts give the same bytes. */
export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {}
  for (const [name, part] of Object.entries(parts)) {
    entries[name] = [part, { mtime: new Date(1980, 0, 1) }]
  }
  return new Uint8Array(zipSync(entries))
}

/** A part of XML to look into and change. @throws {ParseError} when it is not XML */
export const parsedPart = (part: Uint8Array): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(strFromU8(part), 'text/xml')

export const serialized = (document: Document): Uint8Array =>
  strToU8(new XMLSerializer().serializeToString(document))
