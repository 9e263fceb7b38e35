import { at, clause, rewriting, type Rule } from '../rule'
import { withPlaceDate, partOf } from '../helpers/place-date'

export const datePadding: Rule = {
  id: 'place-date.padding',
  title: 'Ngày dưới 10 và tháng 1, 2 có số 0',
  clause: clause('II.4b'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const day = partOf(line, 'ngày')
      const month = partOf(line, 'tháng')
      return [
        ...(/^[1-9]$/.test(day) ? [`ngày 0${day}`] : []),
        ...(/^[12]$/.test(month) ? [`tháng 0${month}`] : []),
      ].map((right) =>
        at(
          line,
          `Số chỉ ngày nhỏ hơn 10 và tháng 1, 2 phải thêm số 0: “${right}”.`,
          rewriting(
            line,
            line.raw
              .trim()
              .replace(/(ngày\s+)(\d)(?!\d)/iu, '$10$2')
              .replace(/(tháng\s+)([12])(?!\d)/iu, '$10$2'),
          ),
        ),
      )
    }),
}
