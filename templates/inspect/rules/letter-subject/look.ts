import { looks } from '../helpers/look'
import { clause, inapplicable, type Rule } from '../rule'

export const letterSubject: Rule = {
  id: 'letter-subject.look',
  title: 'Trích yếu công văn',
  clause: clause('II.5b'),
  severity: 'law',
  check: ({ title, letterhead }) => {
    const lines = letterhead?.letterSubject ?? []
    if (title || lines.length === 0) return inapplicable('Văn bản không phải công văn có “V/v”.')
    return looks(lines, {
      name: 'Trích yếu công văn',
      sizes: [12, 13],
      bold: false,
      italic: false,
      centred: true,
    }).slice(0, 1)
  },
}
