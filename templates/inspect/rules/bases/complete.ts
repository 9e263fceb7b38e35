import { plainText } from '../../read/plain-text'
import { clause, inapplicable, inParagraph, type Rule } from '../rule'
import { NO_BASES } from '../helpers/bases'

const NUMBERED =
  /^căn cứ (?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn) số\s*:?\s*\d+\/\S+/iu

export const basesComplete: Rule = {
  id: 'bases.complete',
  title: 'Căn cứ ghi đủ thời gian ban hành',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return inapplicable(NO_BASES)
    return bases
      .filter(({ text }) => NUMBERED.test(plainText(text)) && !/ngày/iu.test(text))
      .map((basis) =>
        inParagraph(
          basis,
          'Căn cứ chưa ghi thời gian ban hành. Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
        ),
      )
  },
}
