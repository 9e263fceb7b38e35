import { romanNumeral } from '#shared/vietnamese/numbering'
import { appendixNumber } from '../../recognise/appendices'
import { at, clause, inapplicable, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

export const appendixNumbers: Rule = {
  id: 'appendix.numbers',
  title: 'Phụ lục đánh số La Mã',
  clause: clause('III.1a'),
  severity: 'law',
  check: (parts) => {
    // An annex in a file of its own may be one of several.
    if (!parts.title && !parts.letterhead) return inapplicable('Tệp chỉ có phụ lục.')
    return withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }, index, all) => {
        if (all.length === 1) return []
        const right = romanNumeral(index + 1)
        return appendixNumber(label.text) === right
          ? []
          : [
              at(
                label,
                `Văn bản có ${all.length} phụ lục: đánh số bằng chữ số La Mã theo thứ tự. Ghi “Phụ lục ${right}”.`,
              ),
            ]
      }),
    )
  },
}
