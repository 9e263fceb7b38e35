import type { Element } from '@xmldom/xmldom'
import { WORD } from '../word-xml/elements'
import { parsedPart, serialized, type Parts } from '../word-xml/parts'
import { spliceText, textPieces } from '../word-xml/splice-text'
import type { WordLeftover } from './find-in-word'

/** Parts that hold headers, footers and notes. */
const ASIDE_PART = /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/u

/**
 * Writes proposals into headers, footers and notes: in every paragraph that reads as the line something
 * was found in, since sections repeat their headers.
 * @returns the parts that changed, and how many leftovers are gone
 */
export function mendAsides(
  parts: Parts,
  open: readonly WordLeftover[],
): { readonly parts: Parts; readonly mended: number } {
  const found = open.filter(({ place }) => place.kind === 'aside')
  const changed: Parts = {}
  const gone = new Set<WordLeftover>()
  for (const [name, part] of found.length === 0 ? [] : Object.entries(parts)) {
    if (!ASIDE_PART.test(name)) continue
    const document = parsedPart(part)
    let isMended = false
    for (const paragraph of document.getElementsByTagNameNS(WORD, 'p')) {
      // From the end of each line, so that positions stay true.
      const own = found
        .toReversed()
        .filter((leftover) => lineOf(leftover).text === textOf(paragraph))
      for (const leftover of own) {
        if (!mendParagraph(paragraph, leftover)) continue
        gone.add(leftover)
        isMended = true
      }
    }
    if (isMended) changed[name] = serialized(document)
  }
  return { parts: changed, mended: gone.size }
}

function mendParagraph(paragraph: Element, leftover: WordLeftover): boolean {
  const line = lineOf(leftover)
  const pieces = piecesOf(paragraph)
  const whole = pieces.map(({ text }) => text).join('')
  // Lines are read with one space between words.
  const nth = line.text.slice(0, line.start).split(leftover.text).length - 1
  let at = whole.indexOf(leftover.text)
  for (let passed = 0; passed < nth && at >= 0; passed += 1) {
    at = whole.indexOf(leftover.text, at + leftover.text.length)
  }
  return (
    at >= 0 &&
    spliceText(pieces, at, at + leftover.text.length, leftover.proposal ?? leftover.text) !== null
  )
}

const piecesOf = (paragraph: Element) =>
  textPieces(paragraph).map(({ element, text }) => ({ element, text: text.normalize('NFC') }))

const textOf = (paragraph: Element) =>
  piecesOf(paragraph)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** The line of the aside a leftover stands in, and where it begins there. */
function lineOf({ inText, start }: WordLeftover): {
  readonly text: string
  readonly start: number
} {
  const from = inText.lastIndexOf('\n', start - 1) + 1
  const to = inText.indexOf('\n', start)
  return { text: inText.slice(from, to === -1 ? undefined : to), start: start - from }
}
