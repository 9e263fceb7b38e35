import { romanNumeral } from '#shared/vietnamese/numbering'
import { plainText } from '../../read/plain-text'
import { appendixNumber } from '../../recognise/appendices'
import { at, clause, inapplicable, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

/** As the label should read, whatever stands on it now. */
const rightLabel = (position: number, count: number) =>
  count === 1 ? 'Phụ lục' : `Phụ lục ${romanNumeral(position + 1)}`

export const appendixMentioned: Rule = {
  id: 'appendix.mentioned',
  title: 'Văn bản chính có chỉ dẫn về phụ lục',
  clause: clause('III.1a'),
  severity: 'law',
  check: (parts) => {
    if (!parts.title && !parts.letterhead) return inapplicable('Tệp chỉ có phụ lục.')
    const first = parts.appendices[0]?.label.paragraph.index ?? 0
    const said = parts.document.paragraphs
      .filter(({ index }) => index < first)
      .map(({ text }) => plainText(text))
      .join('\n')
    return withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }, position, all) => {
        const number = appendixNumber(label.text)
        const isSaid =
          new RegExp(`phụ lục(?: số)? ${number}(?![\\p{L}\\d])`, 'iu').test(said) ||
          (parts.appendices.length === 1 && /phụ lục/iu.test(said)) ||
          // "các Phụ lục kèm theo", "Phụ lục I, II, III": all of them at once.
          /(?:các|những) phụ lục|phụ lục [IVX]+\s*(?:,|đến|và|-)/iu.test(said)
        return isSaid
          ? []
          : [
              at(
                label,
                `Văn bản chính chưa nhắc đến “${label.text}”. Thêm chỉ dẫn trong nội dung, ví dụ “(chi tiết tại ${rightLabel(position, all.length)} kèm theo)”.`,
              ),
            ]
      }),
    )
  },
}
