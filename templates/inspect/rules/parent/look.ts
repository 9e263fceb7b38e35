import { looks } from '../helpers/look'
import { clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'

export const parentLook: Rule = {
  id: 'parent.look',
  title: 'Tên cơ quan chủ quản',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    return looks(letterhead.parent, {
      name: 'Tên cơ quan chủ quản',
      sizes: [12, 13],
      bold: false,
      italic: false,
      upper: true,
    })
  },
}
