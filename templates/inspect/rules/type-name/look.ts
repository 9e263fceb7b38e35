import { looks } from '../helpers/look'
import { withoutTitle } from '../helpers/absent'
import { clause, type Rule } from '../rule'

export const typeName: Rule = {
  id: 'type-name.look',
  title: 'Tên loại văn bản',
  clause: clause('II.5b'),
  severity: 'law',
  check: (parts) =>
    parts.title
      ? looks([parts.title.name], {
          name: 'Tên loại văn bản',
          sizes: [13, 14],
          bold: true,
          italic: false,
          upper: true,
          centred: true,
        })
      : withoutTitle(parts),
}
