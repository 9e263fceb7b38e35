import { lineWidthMm } from '../../recognise/lines'
import { ruleEdits } from '../helpers/rule-line'
import { ruleLength } from '../helpers/rule-length'
import { at, clause, unjudged, type Rule } from '../rule'

/** Cell padding and hand-drawn lines: what still looks as long as the text. */
const EQUAL: readonly [number, number] = [0.86, 1.14]

export const mottoRule: Rule = {
  id: 'motto.rule',
  title: 'Đường kẻ dưới Tiêu ngữ dài bằng dòng chữ',
  clause: clause('II.1b'),
  severity: 'law',
  check: ({ letterhead }) => {
    const line = letterhead?.motto
    if (!letterhead || !line) return unjudged('Không tìm thấy Tiêu ngữ.')
    return ruleLength(letterhead.mottoRule, {
      name: 'Tiêu ngữ',
      line: () => at(line, '', ruleEdits(letterhead.mottoRule, line, 'whole')),
      textMm: lineWidthMm(line),
      share: EQUAL,
      wanted: 'dài bằng dòng chữ Tiêu ngữ',
    })
  },
}
