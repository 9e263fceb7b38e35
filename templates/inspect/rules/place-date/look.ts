import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withPlaceDate } from '../helpers/place-date'

export const placeDateLook: Rule = {
  id: 'place-date.look',
  title: 'Kiểu chữ địa danh, thời gian',
  clause: clause('II.4c'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) =>
      looks([line], {
        name: 'Địa danh và thời gian ban hành',
        sizes: [13, 14],
        bold: false,
        italic: true,
        centred: true,
      }),
    ),
}
