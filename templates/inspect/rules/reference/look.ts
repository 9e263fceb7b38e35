import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withReference } from '../helpers/reference'

export const referenceLook: Rule = {
  id: 'reference.look',
  title: 'Kiểu chữ số, ký hiệu',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) =>
      looks([line], {
        name: 'Số, ký hiệu',
        sizes: [13, 13],
        bold: false,
        italic: false,
        centred: true,
      }),
    ),
}
