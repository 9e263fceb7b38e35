import { clause, decimal, type Rule } from '../rule'
import { judged } from '../helpers/body'

const INDENTS_MM = [10, 12.7]

const INDENT_TOLERANCE_MM = 0.7

export const bodyIndent: Rule = {
  id: 'body.indent',
  title: 'Lùi đầu dòng 1 cm hoặc 1,27 cm',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) =>
    judged(
      parts,
      ({ look, label, text }) =>
        // Lists with hanging numbers, and lines that begin with a tab, are set in other ways.
        label === '' &&
        !/^[\t ]/.test(text) &&
        look.firstLineMm >= 0 &&
        look.leftMm < 1 &&
        !INDENTS_MM.some((mm) => Math.abs(look.firstLineMm - mm) <= INDENT_TOLERANCE_MM),
      (which, first) =>
        `${which} lùi đầu dòng ${decimal(first.look.firstLineMm / 10)} cm. Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (Paragraph > Special > First line).`,
      ({ index, look }) => ({
        kind: 'paragraph',
        paragraph: index,
        look: { firstLineMm: look.firstLineMm < 11 && look.firstLineMm > 5 ? 10 : 12.7 },
      }),
    ),
}
