import { lineWidthMm } from '../../recognise/lines'
import { ruleLength, SHARE } from '../helpers/rule-length'
import { at, clause, unjudged, type Rule } from '../rule'
import { NO_ISSUER } from '../helpers/issuer'

export const issuerRule: Rule = {
  id: 'issuer.rule',
  title: 'Đường kẻ dưới tên cơ quan ban hành',
  clause: clause('II.2b'),
  severity: 'law',
  check: ({ letterhead }) => {
    const last = letterhead?.issuer.at(-1)
    if (!letterhead || !last) return unjudged(NO_ISSUER)
    const widest = Math.max(...letterhead.issuer.map((line) => lineWidthMm(line)))
    const lastMm = lineWidthMm(last)
    // Of a name on several lines either the last or the longest may be meant.
    const found = letterhead.issuerRule
    const fitsWidest =
      found.kind === 'measured' &&
      found.lengthMm >= widest * SHARE[0] &&
      found.lengthMm <= widest * SHARE[1]
    return ruleLength(found, {
      name: 'tên cơ quan ban hành',
      line: () => at(last, ''),
      textMm: fitsWidest ? widest : lastMm,
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}
