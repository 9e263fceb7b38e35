import { plainText } from '../../read/plain-text'
import { clause, inapplicable, inParagraph, type Rule } from '../rule'
import { NO_BASES } from '../helpers/bases'

const NUMBERED =
  /^căn cứ (?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn) số\s*:?\s*\d+/iu
/** Letters of the symbol after the number, also as the Party writes them: 12-NQ/TW. */
const SYMBOL = /số\s*:?\s*\d+(?:\/\d{4})?\s*[/-]\s*\p{L}/u

const isComplete = (text: string) => /ngày/iu.test(text) && SYMBOL.test(text)

export const basesComplete: Rule = {
  id: 'bases.complete',
  title: 'Căn cứ ghi đủ ký hiệu, thời gian ban hành',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return inapplicable(NO_BASES)
    return bases
      .filter(({ text }) => NUMBERED.test(plainText(text)) && !isComplete(plainText(text)))
      .map((basis) =>
        inParagraph(
          basis,
          'Căn cứ chưa ghi đủ ký hiệu hoặc thời gian ban hành. Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
        ),
      )
  },
}
