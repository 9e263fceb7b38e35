import { moneyInWords, readWhole } from '#shared/vietnamese/numbers'
import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { format } from '../helpers/tables'

const UNIT = String.raw`([\d.]{5,20})\s*(?:đồng|đ|VNĐ|VND)`
/** "(Bằng chữ: …)", or the words alone in brackets after the sum. */
const IN_WORDS = new RegExp(
  String.raw`${UNIT}\s*\(?\s*(?:viết\s+)?bằng chữ\s*:\s*([^).;]+?)\s*[).;]|` +
    String.raw`${UNIT}\s*\(\s*((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s[^).;]*?đồng[^).;]*?)\s*\)`,
  'giu',
)

/** Ways of writing the same number: lẻ or linh, tỉ or tỷ, ngàn or nghìn, with or without "chẵn". */
const plainWords = (words: string) =>
  words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L})lẻ(?!\p{L})/gu, 'linh')
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
    .replace(/(?<!\p{L})ngàn(?!\p{L})/gu, 'nghìn')
    .replace(/(?<!\p{L})bẩy(?!\p{L})/gu, 'bảy')
    .replace(/(?<!\p{L})(?:chẵn|đồng)(?!\p{L})/gu, '')
    .replace(/[,./\s]+/g, ' ')
    .trim()

export const moneyWords: Rule = {
  id: 'money.words',
  title: 'Số tiền bằng số và bằng chữ khớp nhau',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const found = document.paragraphs.flatMap((paragraph) =>
      [...paragraph.plain.matchAll(IN_WORDS)].map((match) => ({ paragraph, match })),
    )
    if (found.length === 0) return inapplicable('Không có số tiền viết bằng chữ.')
    return found.flatMap(({ paragraph, match }) => {
      const value = readWhole(match[1] ?? match[3] ?? '')
      if (value === null) return []
      const words = moneyInWords(BigInt(value))
      return plainWords(words) === plainWords(match[2] ?? match[4] ?? '')
        ? []
        : [
            inParagraph(
              paragraph,
              `Số tiền ${format(value)} đồng đọc là “${words}”. Sửa phần bằng chữ hoặc bằng số cho khớp.`,
              match[0],
            ),
          ]
    })
  },
}
