import type { ReadParagraph } from '../../read/read-document'
import { clause, decimal, type Rule } from '../rule'
import { judged } from '../helpers/body'

const sizesOf = ({ runs }: ReadParagraph) =>
  runs.filter(({ text }) => /\p{L}/u.test(text)).map(({ look }) => look.sizePt)

export const bodySize: Rule = {
  id: 'body.size',
  title: 'Cỡ chữ lời văn',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) =>
    judged(
      parts,
      (paragraph) => sizesOf(paragraph).some((size) => size < 13 || size > 14),
      (which, first) =>
        `${which} cỡ chữ ${
          sizesOf(first)
            .filter((size) => size < 13 || size > 14)
            .map(decimal)[0] ?? ''
        }. Lời văn dùng cỡ chữ 13 đến 14.`,
      (paragraph) => ({
        kind: 'type',
        paragraph: paragraph.index,
        look: { sizePt: sizesOf(paragraph).some((size) => size > 14) ? 14 : 13 },
      }),
    ),
}
