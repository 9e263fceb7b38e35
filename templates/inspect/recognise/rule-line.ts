import { plainText } from '../read/plain-text'
import type { ReadParagraph } from '../read/read-document'
import { isBlank, lineWidthMm, linesOf } from './lines'
import type { RuleLine } from './parts'

const TYPED = /^[_\-–—─=\s]{4,}$/

/** A paragraph that is nothing but a rule: blank with a border, or typed strokes. */
export const isRule = (paragraph: ReadParagraph): boolean =>
  TYPED.test(paragraph.text) ||
  (isBlank(paragraph.text) &&
    (paragraph.look.borderTop || paragraph.look.borderBottom || paragraph.lines.length > 0))

/**
 * The rule under a text.
 * @param text the text's last paragraph
 * @param following what stands after it in the same cell or column
 * @param widthMm width of that column
 * @param strayLines lines drawn elsewhere near, which may be this one
 */
export function ruleUnder(
  text: ReadParagraph,
  following: readonly ReadParagraph[],
  widthMm: number | null,
  strayLines: boolean,
): RuleLine {
  const near = following.slice(0, 2)
  for (const paragraph of [text, ...near]) {
    const [drawn] = paragraph.lines
    if (drawn) return paragraph.lines.length > 1 ? UNCLEAR : measured(drawn.lengthMm)
    const isText = paragraph === text
    if (!isText && TYPED.test(paragraph.text)) {
      const line = linesOf(paragraph)[0]
      return line ? measured(lineWidthMm(line)) : UNCLEAR
    }
    const { borderTop, borderBottom, leftMm, rightMm } = paragraph.look
    if (borderBottom || (!isText && isBlank(paragraph.text) && borderTop)) {
      return widthMm === null ? UNCLEAR : measured(widthMm - leftMm - rightMm)
    }
    if (!isText && !isBlank(paragraph.text)) break
  }
  if (strayLines) return UNCLEAR
  const visible = text.runs.filter((run) => plainText(run.text) !== '')
  return visible.length > 0 && visible.every((run) => run.look.underline)
    ? { kind: 'underlined' }
    : { kind: 'none' }
}

const UNCLEAR: RuleLine = { kind: 'unclear' }
const measured = (lengthMm: number): RuleLine =>
  lengthMm > 0 ? { kind: 'measured', lengthMm } : UNCLEAR
