import { looks } from '../helpers/look'
import { clause, unjudged, type Rule } from '../rule'

export const mottoLook: Rule = {
  id: 'motto.look',
  title: 'Kiểu chữ Tiêu ngữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) =>
    letterhead?.motto
      ? looks([letterhead.motto], {
          name: 'Tiêu ngữ',
          sizes: [13, 14],
          bold: true,
          italic: false,
          centred: true,
        })
      : unjudged('Không tìm thấy Tiêu ngữ.'),
}
