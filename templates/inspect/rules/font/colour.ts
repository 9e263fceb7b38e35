import type { Edit } from '../../fix/edit'
import type { ReadDocument, ReadParagraph } from '../../read/read-document'
import { clause, inParagraph, type Mistake, type Rule } from '../rule'

const LETTER = /[\p{L}\p{Nd}]/u

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
