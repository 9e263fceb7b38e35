import { isBold } from '../../recognise/lines'
import { at, clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'
import { NO_ISSUER } from '../helpers/issuer'

export const issuerNamed: Rule = {
  id: 'issuer.missing',
  title: 'Có tên cơ quan ban hành',
  clause: clause('II.2a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    if (letterhead.nationalName.paragraph.cell === null) return unjudged(NO_ISSUER)
    return letterhead.issuer.some((line) => isBold(line) || line.text !== '')
      ? []
      : [
          at(
            letterhead.nationalName,
            'Không thấy tên cơ quan ban hành ở bên trái Quốc hiệu. Ghi tên chính thức, đầy đủ của cơ quan ban hành.',
          ),
        ]
  },
}
