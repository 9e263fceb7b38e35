import { at, clause, rewriting, type Rule } from '../rule'
import { withReference } from '../helpers/reference'

export const referenceLabel: Rule = {
  id: 'reference.label',
  title: 'Chữ “Số:”',
  clause: clause('II.3c'),
  severity: 'law',
  check: (parts) =>
    withReference(parts, (line) => {
      const label = /^(số)\s*([:.;])?/iu.exec(line.text)
      if (label?.[1] === 'Số' && label[2] === ':') return []
      return [
        at(
          line,
          'Chữ “Số” viết in thường (chữ S hoa), sau đó có dấu hai chấm: “Số:”.',
          rewriting(line, line.raw.trim().replace(/^số\s*[:.;]?\s*/iu, 'Số: ')),
        ),
      ]
    }),
}
