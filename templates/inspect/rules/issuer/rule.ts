import { lineWidthMm, printedWidths } from '../../recognise/lines'
import { ruleEdits } from '../helpers/rule-line'
import { isShare, ruleLength, SHARE } from '../helpers/rule-length'
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
    // Of a name on several lines either the last or the longest may be meant.
    const found = letterhead.issuerRule
    const columnMm = found.kind === 'measured' ? found.columnMm : null
    const widths = letterhead.issuer.map((line) => lineWidthMm(line))
    const printed = printedWidths(last, columnMm)
    const fitting =
      found.kind === 'measured'
        ? [...printed, Math.max(...widths)].find((width) => isShare(found.lengthMm / width))
        : undefined
    return ruleLength(found, {
      name: 'tên cơ quan ban hành',
      line: () => at(last, '', ruleEdits(found, last, 'part')),
      textMm: fitting ?? Math.max(...printed),
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}
