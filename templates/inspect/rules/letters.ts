import { FONT } from '#templates/nd30/measures'
import type { Edit } from '../fix/edit'
import type { Look, ReadDocument, ReadParagraph } from '../read/read-document'
import { clause, inParagraph, quoteOf, type Mistake, type Rule } from './rule'

/** Font, colour and encoding of every letter (mục I.4). */

const LETTER = /[\p{L}\p{Nd}]/u
const ASCII = /[A-Za-z0-9]/
const BEYOND_ASCII = /(?![A-Za-z0-9])[\p{L}\p{Nd}]/u
const LEGACY = /^(?:\.Vn|VNI[- ]|VNtime|VNI$|ABC |VN-)/i

type Found = { readonly paragraph: ReadParagraph; readonly text: string }

/** The fonts letters are set in, each with its first place. */
function fontsUsed(document: ReadDocument): ReadonlyMap<string, Found> {
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

export const font: Rule = {
  id: 'font.family',
  title: 'Phông chữ Times New Roman',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) =>
    [...fontsUsed(document)]
      .filter(([name]) => name !== FONT && !LEGACY.test(name))
      .map(([name, { paragraph, text }]) =>
        inParagraph(
          paragraph,
          `Có chữ dùng phông “${quoteOf(name)}”. Đổi sang phông Times New Roman cho toàn văn bản.`,
          text,
          SYMBOLS.test(name) ? [] : inTimes(document, name),
        ),
      ),
}

/** In these a letter is a picture: another font would print something else. */
const SYMBOLS = /symbol|wingdings|webdings|marlett|math/iu

const inTimes = ({ paragraphs }: ReadDocument, name: string): readonly Edit[] =>
  paragraphs
    .filter(({ runs }) => runs.some(({ text, look }) => fontsOf(text, look).includes(name)))
    .filter(({ runs }) => runs.every(({ text, look }) => !fontsOf(text, look).some(isKept)))
    .map(({ index }) => ({ kind: 'type', paragraph: index, look: { font: FONT } }))

const isKept = (name: string) => LEGACY.test(name) || SYMBOLS.test(name)

export const legacyFont: Rule = {
  id: 'encoding.legacy',
  title: 'Bộ mã Unicode (không dùng TCVN3, VNI)',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) =>
    [...fontsUsed(document)]
      .filter(([name]) => LEGACY.test(name))
      .map(([name, { paragraph, text }]) =>
        inParagraph(
          paragraph,
          `Có chữ dùng phông mã cũ “${quoteOf(name)}” (TCVN3 hoặc VNI). Chuyển mã sang Unicode (ví dụ bằng Unikey Toolkit), rồi đổi sang phông Times New Roman.`,
          text,
        ),
      ),
}

/** A Vietnamese mark apart from its letter; a composed text has none. */
const APART = /[a-zA-ZăâêôơưđĂÂÊÔƠƯĐ][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/u

export const composed: Rule = {
  id: 'encoding.nfd',
  title: 'Chữ Unicode dựng sẵn',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) => {
    const found = document.paragraphs.filter(({ text }) => APART.test(text))
    const [first] = found
    if (!first) return []
    return [
      inParagraph(
        first,
        `${found.length} đoạn có chữ Unicode tổ hợp (dấu tách rời khỏi chữ), in ra dễ lệch dấu và không tìm kiếm được. Chuyển sang Unicode dựng sẵn theo TCVN 6909:2001.`,
        undefined,
        [{ kind: 'compose' }],
      ),
    ]
  },
}

/** Darker than this the eye sees black. */
const BLACKEST = 0x33

export const colour: Rule = {
  id: 'font.colour',
  title: 'Chữ màu đen',
  clause: clause('I.4'),
  severity: 'law',
  check: ({ document }) => {
    const found: Mistake[] = []
    const seen = new Set<string>()
    for (const paragraph of document.paragraphs) {
      for (const { text, look } of paragraph.runs) {
        const { colour: hex } = look
        if (hex === null || seen.has(hex) || !LETTER.test(text) || isBlack(hex)) continue
        if (isUrgencyMark(paragraph) && isRed(hex)) continue
        seen.add(hex)
        found.push(
          inParagraph(
            paragraph,
            `Có chữ màu #${hex}. Đổi sang màu đen (Font Color > Automatic).`,
            text,
            blackened(document, hex),
          ),
        )
      }
    }
    return found
  },
}

/** Every paragraph that has letters of the colour. */
const blackened = ({ paragraphs }: ReadDocument, hex: string): readonly Edit[] =>
  paragraphs
    .filter(
      (paragraph) =>
        !isUrgencyMark(paragraph) && paragraph.runs.some(({ look }) => look.colour === hex),
    )
    .map(({ index }) => ({ kind: 'type', paragraph: index, look: { colour: null } }))

/** Dấu chỉ mức độ khẩn is red (mục III.2b). */
const isUrgencyMark = ({ plain }: ReadParagraph) =>
  /^(?:THƯỢNG )?KHẨN$|^(?:HỎA|HOẢ) TỐC$/u.test(plain)
const isRed = (hex: string) => /^[b-f][0-9a-f](?:[0-3][0-9a-f]){2}$/i.test(hex)

const isBlack = (hex: string) =>
  [0, 2, 4].every((start) => Number.parseInt(hex.slice(start, start + 2), 16) <= BLACKEST)
