import { at, clause, rewriting, type Rule } from '../rule'
import { withPlaceDate } from '../helpers/place-date'

export const placeComma: Rule = {
  id: 'place-date.comma',
  title: 'Dấu phẩy sau địa danh',
  clause: clause('II.4c'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const place = line.text.split(/\s*ngày(?!\p{L})/iu)[0] ?? ''
      return place === '' || place.endsWith(',')
        ? []
        : [
            at(
              line,
              'Sau địa danh phải có dấu phẩy, ví dụ “An Bình, ngày 05 tháng 01 năm 2027”.',
              rewriting(line, line.raw.trim().replace(/\s*(?=\sngày(?!\p{L}))/iu, ',')),
            ),
          ]
    }),
}
