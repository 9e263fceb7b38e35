import { looks } from '../helpers/look'
import { clause, NO_TITLE, unjudged, type Rule } from '../rule'

export const typeName: Rule = {
  id: 'type-name.look',
  title: 'Tên loại văn bản',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title }) =>
    title
      ? looks([title.name], {
          name: 'Tên loại văn bản',
          sizes: [13, 14],
          bold: true,
          italic: false,
          upper: true,
          centred: true,
        })
      : unjudged(NO_TITLE),
}
