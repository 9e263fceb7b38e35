import { lineWidthMm, printedWidths } from '../../recognise/lines'
import { ruleEdits } from '../helpers/rule-line'
import { isShare, ruleLength, SHARE } from '../helpers/rule-length'
import { at, clause, type Rule } from '../rule'
import { withoutSubject } from '../helpers/absent'

export const subjectRule: Rule = {
  id: 'subject.rule',
  title: 'Đường kẻ dưới trích yếu',
  clause: clause('II.5b'),
  severity: 'law',
  check: (parts) => {
    const { title } = parts
    const last = title?.subject.at(-1)
    if (!title || !last) return withoutSubject(parts)
    const above = title.attachedTo.at(-1) ?? last
    const texts = [...title.subject, ...title.attachedTo]
    const found = title.subjectRule
    const columnMm = found.kind === 'measured' ? found.columnMm : null
    const widths = texts.flatMap((line) => [lineWidthMm(line), ...printedWidths(line, columnMm)])
    // Of several lines the last is meant, but a share of any of them still looks right.
    const fitting =
      found.kind === 'measured'
        ? widths.find((width) => isShare(found.lengthMm / width))
        : undefined
    return ruleLength(found, {
      name: 'trích yếu',
      line: () => at(above, '', ruleEdits(found, above, 'part')),
      textMm: fitting ?? Math.max(...printedWidths(last, columnMm)),
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}
