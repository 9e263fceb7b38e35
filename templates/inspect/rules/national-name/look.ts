import { plainText } from '../../read/plain-text'
import { NATIONAL_NAME } from '#templates/nd30/layout'
import { looks } from '../helpers/look'
import { at, clause, NO_LETTERHEAD, rewriting, unjudged, type Rule } from '../rule'

export const nationalName: Rule = {
  id: 'national-name.look',
  title: 'Quốc hiệu',
  clause: clause('II.1a'),
  severity: 'law',
  check: ({ letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const line = letterhead.nationalName
    const upper = plainText(line.text).toLocaleUpperCase('vi')
    // The decree itself prints both HÒA and HOÀ.
    const spelt = upper.replace('HOÀ', 'HÒA')
    if (spelt !== NATIONAL_NAME && !NATIONAL_NAME.startsWith(spelt)) {
      return [
        at(
          line,
          `Quốc hiệu viết chưa đúng. Viết: ${NATIONAL_NAME}.`,
          rewriting(line, NATIONAL_NAME),
        ),
      ]
    }
    return looks([line], {
      name: 'Quốc hiệu',
      sizes: [12, 13],
      bold: true,
      italic: false,
      upper: true,
    })
  },
}
