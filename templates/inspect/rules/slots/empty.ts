import { inParagraph, PRACTICE, unjudged, type Rule } from '../rule'
import { find, fillable } from '../helpers/content'

/** "XXX." is a Roman number; only small letters stand for something missing. */
const SLOT =
  /\[\s*(?:…|\.{2,}|[^\]\d]{0,40}(?:[Đđ]iền|[Nn]hập|[Tt]ên|[Gg]hi rõ)[^\]]{0,40})\s*\]|(?<!\p{L})x{3,}(?!\p{L})|…{2,}|\.{5,}|(?<![\p{L}\d])(?:…|\.{3})\s*\/\s*(?:…|\.{3})/gu

export const emptySlots: Rule = {
  id: 'slots.empty',
  title: 'Không còn chỗ trống chưa điền',
  clause: PRACTICE,
  severity: 'practice',
  check: (parts) => {
    if (!parts.letterhead && !parts.title)
      return unjudged('Không xác định được các phần của văn bản.')
    const free = fillable(parts)
    const found = find(
      parts.document.paragraphs.filter((paragraph) => !free.has(paragraph)),
      SLOT,
    )
    const [first] = found
    return first
      ? [
          inParagraph(
            first.paragraph,
            `Còn ${found.length} chỗ trống chưa điền, chỗ đầu tiên “${first.match[0]}”. Điền đủ hoặc bỏ đi.`,
          ),
        ]
      : []
  },
}
