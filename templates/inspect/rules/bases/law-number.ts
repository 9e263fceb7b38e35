import { plainText } from '../../read/plain-text'
import { clause, inapplicable, inParagraph, type Rule } from '../rule'
import { NO_BASES } from '../helpers/bases'

export const lawWithoutNumber: Rule = {
  id: 'bases.law-number',
  title: 'Luật, Pháp lệnh không ghi số, ký hiệu',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return inapplicable(NO_BASES)
    return (
      bases
        .filter(({ text }) =>
          /^căn cứ (?:bộ )?(?:luật|pháp lệnh)[^;]*?số\s*:?\s*\d+\/\d{4}\/(?:QH|PL|UBTVQH)/iu.test(
            plainText(text),
          ),
        )
        // A law that changes another has no name but its number.
        .filter(({ text }) => !/sửa đổi|bổ sung/iu.test(text))
        .map((basis) =>
          inParagraph(
            basis,
            'Luật, Pháp lệnh làm căn cứ không ghi số, ký hiệu, cơ quan ban hành: chỉ ghi tên và ngày, ví dụ “Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;”.',
          ),
        )
    )
  },
}
