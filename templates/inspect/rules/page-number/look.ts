import { isOfficial } from '../../recognise/official'
import { clause, decimal, inapplicable, NOT_OFFICIAL, unjudged, type Rule } from '../rule'
import { numbering, shown, SIZES } from '../helpers/page-number'

export const pageNumberLook: Rule = {
  id: 'page-number.look',
  title: 'Cỡ chữ, kiểu chữ số trang',
  clause: clause('I.7'),
  severity: 'law',
  check: (parts) => {
    const { document } = parts
    if (!isOfficial(parts)) return unjudged(NOT_OFFICIAL)
    const numbers = shown(document)
    if (numbers.length === 0) return inapplicable('Văn bản không có số trang.')
    const wrong = numbers.find(({ look }) => look.sizePt < 13 || look.sizePt > 14 || look.italic)
    return wrong
      ? [
          {
            message: `Số trang đang cỡ chữ ${decimal(wrong.look.sizePt)}${wrong.look.italic ? ', kiểu nghiêng' : ''}. Dùng cỡ chữ 13 đến 14, kiểu chữ đứng.`,
            edits: numbering(
              document,
              'look',
              [],
              Math.min(SIZES.most, Math.max(SIZES.least, wrong.look.sizePt)),
            ),
          },
        ]
      : []
  },
}
