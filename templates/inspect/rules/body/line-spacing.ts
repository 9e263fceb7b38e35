import { SINGLE_LINE } from '#templates/nd30/measures'
import type { ReadParagraph } from '../../read/read-document'
import { clause, decimal, type Rule } from '../rule'
import { judged } from '../helpers/body'

/** Lines of type that a paragraph's spacing makes. */
function linesOf({ look, runs }: ReadParagraph): number {
  const { rule, value } = look.line
  if (rule === 'auto') return value
  const size = Math.max(...runs.map((run) => run.look.sizePt), 1)
  const lines = value / (size * SINGLE_LINE)
  return rule === 'atLeast' ? Math.max(1, lines) : lines
}

const LINE_TOLERANCE = 0.04

export const bodyLines: Rule = {
  id: 'body.line-spacing',
  title: 'Khoảng cách dòng từ dòng đơn đến 1,5 dòng',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) =>
    judged(
      parts,
      (paragraph) => {
        const lines = linesOf(paragraph)
        return lines < 1 - LINE_TOLERANCE || lines > 1.5 + LINE_TOLERANCE
      },
      (which, first) =>
        `${which} giãn dòng khoảng ${decimal(linesOf(first))} dòng. Khoảng cách dòng tối thiểu dòng đơn, tối đa 1,5 dòng.`,
      (paragraph) => ({
        kind: 'paragraph',
        paragraph: paragraph.index,
        look: { lines: linesOf(paragraph) > 1 ? 1.5 : 1 },
      }),
    ),
}
