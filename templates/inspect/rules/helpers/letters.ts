import { FONT } from '#templates/nd30/measures'
import type { Edit } from '../../fix/edit'
import type { Look, ReadDocument, ReadParagraph } from '../../read/read-document'

/** Font, colour and encoding of every letter (mục I.4). */

const ASCII = /[A-Za-z0-9]/

const BEYOND_ASCII = /(?![A-Za-z0-9])[\p{L}\p{Nd}]/u

export const LEGACY = /^(?:\.Vn|VNI[- ]|VNtime|VNI$|ABC |VN-)/i

type Found = { readonly paragraph: ReadParagraph; readonly text: string }

/** The fonts letters are set in, each with its first place. */
export function fontsUsed(document: ReadDocument): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const paragraph of document.paragraphs) {
    for (const { text, look } of paragraph.runs) {
      for (const font of fontsOf(text, look)) {
        if (!found.has(font)) found.set(font, { paragraph, text })
      }
    }
  }
  return found
}

function fontsOf(text: string, look: Look): readonly string[] {
  const ascii = ASCII.test(text) ? look.ascii : null
  const other = BEYOND_ASCII.test(text) ? look.other : null
  return [ascii, other].filter((font) => font !== null)
}

/** In these a letter is a picture: another font would print something else. */
export const SYMBOLS = /symbol|wingdings|webdings|marlett|math/iu

export const inTimes = ({ paragraphs }: ReadDocument, name: string): readonly Edit[] =>
  paragraphs
    .filter(({ runs }) => runs.some(({ text, look }) => fontsOf(text, look).includes(name)))
    .filter(({ runs }) => runs.every(({ text, look }) => !fontsOf(text, look).some(isKept)))
    .map(({ index }) => ({ kind: 'type', paragraph: index, look: { font: FONT } }))

const isKept = (name: string) => LEGACY.test(name) || SYMBOLS.test(name)
