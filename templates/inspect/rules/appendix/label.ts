import { looks } from '../helpers/look'
import { at, clause, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

export const appendixLabel: Rule = {
  id: 'appendix.label',
  title: 'Chữ “Phụ lục”',
  clause: clause('III.1b'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ label }) => {
        // A number in Roman capitals does not make the word one.
        const word = /^phụ lục/iu.exec(label.text)?.[0] ?? ''
        if (word !== 'Phụ lục') {
          return [
            at(
              label,
              'Từ “Phụ lục” viết chữ in thường (chữ P hoa), cỡ chữ 14, đứng, đậm: “Phụ lục”.',
            ),
          ]
        }
        return looks([label], {
          name: 'Từ “Phụ lục”',
          sizes: [14, 14],
          bold: true,
          italic: false,
          centred: true,
        })
      }),
    ),
}
