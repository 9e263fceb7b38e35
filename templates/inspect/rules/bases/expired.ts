import { formatDate } from '#shared/vietnamese/dates'
import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { NO_BASES, cited } from '../helpers/bases'

export const basesInForce: Rule = {
  id: 'bases.expired',
  title: 'Căn cứ còn hiệu lực tại ngày văn bản',
  clause: `${PRACTICE}; đối chiếu danh mục căn cứ của ứng dụng`,
  severity: 'practice',
  check: (parts, context) => {
    if (parts.bases.length === 0) return inapplicable(NO_BASES)
    const on = parts.date ?? context.today
    return cited(parts, context).flatMap(({ basis, entry: { validTo, replacedBy } }) =>
      typeof validTo === 'string' && validTo <= on
        ? [
            inParagraph(
              basis,
              `Văn bản này hết hiệu lực từ ngày ${formatDate(validTo)}${replacedBy === '' ? '' : `, thay bằng ${replacedBy}`}. Kiểm tra và thay căn cứ.`,
            ),
          ]
        : [],
    )
  },
}
