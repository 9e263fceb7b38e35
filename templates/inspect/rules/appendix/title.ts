import { looks } from '../helpers/look'
import { clause, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

export const appendixTitle: Rule = {
  id: 'appendix.title',
  title: 'Tên phụ lục',
  clause: clause('III.1b'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ title }) =>
        looks(title, {
          name: 'Tên phụ lục',
          sizes: [13, 14],
          bold: true,
          italic: false,
          upper: true,
          centred: true,
        }).slice(0, 1),
      ),
    ),
}
