import { at, clause, rewriting, type Rule } from '../rule'
import { withPlaceDate, partOf } from '../helpers/place-date'

/** The decree only says which months take a zero; its example leaves the others without. */
export const monthPadding: Rule = {
  id: 'place-date.month',
  title: 'Tháng 3 đến 9 không thêm số 0',
  clause: `${clause('II.4b')} và ví dụ tại mục V.4`,
  severity: 'template',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const month = partOf(line, 'tháng')
      return /^0[3-9]$/.test(month)
        ? [
            at(
              line,
              `Chỉ tháng 1, tháng 2 thêm số 0 phía trước; tháng ${month.slice(1)} viết “tháng ${month.slice(1)}”.`,
              rewriting(line, line.raw.trim().replace(/(tháng\s+)0([3-9])/iu, '$1$2')),
            ),
          ]
        : []
    }),
}
