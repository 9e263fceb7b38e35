import { looks } from '../helpers/look'
import { clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'
import { NO_ISSUER } from '../helpers/issuer'

export const issuerLook: Rule = {
  id: 'issuer.look',
  title: 'Tên cơ quan ban hành',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    if (letterhead.issuer.length === 0) return unjudged(NO_ISSUER)
    return looks(letterhead.issuer, {
      name: 'Tên cơ quan ban hành',
      sizes: [12, 13],
      bold: true,
      italic: false,
      upper: true,
      centred: true,
    })
  },
}
