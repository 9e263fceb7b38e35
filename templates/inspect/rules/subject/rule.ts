import { lineWidthMm } from '../../recognise/lines'
import { ruleLength, SHARE } from '../helpers/rule-length'
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
    const widths = texts.map((line) => lineWidthMm(line))
    const found = title.subjectRule
    // Of several lines the last is meant, but a share of any of them still looks right.
    const fitting =
      found.kind === 'measured'
        ? widths.find((width) => {
            const ratio = found.lengthMm / width
            return ratio >= SHARE[0] && ratio <= SHARE[1]
          })
        : undefined
    return ruleLength(found, {
      name: 'trích yếu',
      line: () => at(above, ''),
      textMm: fitting ?? lineWidthMm(last),
      share: SHARE,
      wanted: 'dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối',
    })
  },
}
