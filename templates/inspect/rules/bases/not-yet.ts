import { formatDate } from '#shared/vietnamese/dates'
import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { NO_BASES, cited } from '../helpers/bases'

export const basesNotYetInForce: Rule = {
  id: 'bases.not-yet',
  title: 'Căn cứ đã có hiệu lực tại ngày văn bản',
  clause: `${PRACTICE}; đối chiếu danh mục căn cứ của ứng dụng`,
  severity: 'practice',
  check: (parts, context) => {
    if (parts.bases.length === 0) return inapplicable(NO_BASES)
    const on = parts.date ?? context.today
    return cited(parts, context).flatMap(({ basis, entry: { validFrom } }) =>
      typeof validFrom === 'string' && validFrom > on
        ? [
            inParagraph(
              basis,
              `Văn bản này đến ngày ${formatDate(validFrom)} mới có hiệu lực, sau ngày của văn bản. Kiểm tra lại căn cứ.`,
            ),
          ]
        : [],
    )
  },
}
