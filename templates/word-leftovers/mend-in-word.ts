import { rewritten } from '#shared/carry-over/text/find-in-text'
import { applyEdits } from '../inspect/fix/apply-edits'
import { MAIN_PART, packed, parsedPart, serialized, unpacked } from '../word-xml/parts'
import {
  findInWord,
  stemOf,
  type LeftoverSearch,
  type WordLeftover,
  type WordPlace,
} from './find-in-word'
import { mendAsides } from './mend-asides'
import { PROPERTIES_PART, setProperty } from './properties'

export type MendedWord = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The name with the new year in it. */
  readonly fileName: string
  /** How many leftovers are gone. */
  readonly mended: number
}

/**
 * Writes proposals into a copy of a Word file; the type of the words they replace stays. What has no
 * proposal, and text in fonts of before Unicode, is left as it is.
 * @param keys leftovers to mend; null for all that have a proposal
 * @returns null when the file is too large to be written again, or has no usual main part
 */
export function mendInWord(
  bytes: Uint8Array,
  fileName: string,
  search: LeftoverSearch,
  keys: ReadonlySet<string> | null,
): MendedWord | null {
  const open = findInWord(bytes, fileName, search).found.filter(
    ({ key, proposal }) => proposal !== null && (keys === null || keys.has(key)),
  )
  const parts = unpacked(bytes)
  const main = parts?.[MAIN_PART]
  if (!parts || !main) return null
  const document = parsedPart(main)
  // From the end of each paragraph, so that positions stay true.
  const edits = open.toReversed().flatMap(({ place, inText, start, text, proposal }) =>
    place.kind === 'paragraph'
      ? [
          {
            kind: 'text' as const,
            paragraph: place.paragraph,
            nth: inText.slice(0, start).split(text).length - 1,
            from: text,
            to: proposal ?? '',
          },
        ]
      : [],
  )
  const changed = applyEdits(document, edits)
  const properties = parts[PROPERTIES_PART]
  const core = properties ? parsedPart(properties) : null
  const named = byPlace(open, 'property')
  const inProperties = core
    ? named.filter(({ place, text }) => setProperty(core, place.name, text)).length
    : 0
  const stem = byPlace(open, 'fileName')[0]?.text
  const asides = mendAsides(parts, open)
  const next = {
    ...parts,
    ...asides.parts,
    [MAIN_PART]: serialized(document),
    ...(core ? { [PROPERTIES_PART]: serialized(core) } : {}),
  }
  return {
    bytes: packed(next),
    fileName: stem === undefined ? fileName : stem + fileName.slice(stemOf(fileName).length),
    mended: changed + asides.mended + inProperties + (stem === undefined ? 0 : 1),
  }
}

/** The texts of one kind of place, each rewritten once with all that was found in it. */
function byPlace<K extends WordPlace['kind']>(found: readonly WordLeftover[], kind: K) {
  const texts = new Map<string, { place: Extract<WordPlace, { kind: K }>; found: WordLeftover[] }>()
  for (const leftover of found) {
    if (!isAt(leftover.place, kind)) continue
    const key = JSON.stringify(leftover.place)
    const own = texts.get(key) ?? { place: leftover.place, found: [] }
    texts.set(key, { ...own, found: [...own.found, leftover] })
  }
  return [...texts.values()].map(({ place, found: own }) => ({
    place,
    text: rewritten(own[0]?.inText ?? '', own),
  }))
}

const isAt = <K extends WordPlace['kind']>(
  place: WordPlace,
  kind: K,
): place is Extract<WordPlace, { kind: K }> => place.kind === kind
