import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withList } from '../helpers/recipients'

export const recipientsLook: Rule = {
  id: 'recipients.look',
  title: 'Kiểu chữ danh sách nơi nhận',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) =>
    withList(parts, ({ recipients }) =>
      looks(recipients, {
        name: 'Dòng nơi nhận',
        sizes: [11, 11],
        bold: false,
        italic: false,
      }).slice(0, 1),
    ),
}
