import { plainText } from '../read/plain-text'
import type { ReadParagraph } from '../read/read-document'
import { isBlank, lineWidthMm, linesOf } from './lines'
import type { RuleLine, RulePlace } from './parts'

const TYPED = /^[_\-–—─=\s]{4,}$/

/** A paragraph that is nothing but a rule: blank with a border, or typed strokes. */
export const isRule = (paragraph: ReadParagraph): boolean =>
  TYPED.test(paragraph.text) ||
  (isBlank(paragraph.text) &&
    (paragraph.look.borderTop || paragraph.look.borderBottom || paragraph.lines.length > 0))

/** Lines drawn by hand near a text. */
export type Strays = {
  /** One of them may be the line of this text. */
  readonly own: boolean
  /** Drawn, or borders of a table, near enough that another line might be one too many. */
  readonly near: boolean
}

/**
 * The rule under a text.
 * @param text the text's last paragraph
 * @param following what stands after it in the same cell or column
 * @param widthMm width the text has in that column
 */
export function ruleUnder(
  text: ReadParagraph,
  following: readonly ReadParagraph[],
  widthMm: number | null,
  strays: Strays,
): RuleLine {
  const place = (on: ReadParagraph | null): RulePlace | null =>
    widthMm === null || text.inTextBox || strays.near
      ? null
      : { under: text, on, columnMm: widthMm }
  const measured = (lengthMm: number, at: RulePlace | null): RuleLine =>
    lengthMm > 0 ? { kind: 'measured', lengthMm, columnMm: widthMm, place: at } : UNCLEAR
  const near = following.slice(0, 2)
  for (const paragraph of [text, ...near]) {
    const [drawn] = paragraph.lines
    if (drawn) return paragraph.lines.length > 1 ? UNCLEAR : measured(drawn.lengthMm, null)
    const isText = paragraph === text
    if (!isText && TYPED.test(paragraph.text)) {
      const line = linesOf(paragraph)[0]
      return line ? measured(lineWidthMm(line), place(paragraph)) : UNCLEAR
    }
    const { borderTop, borderBottom, leftMm, rightMm } = paragraph.look
    if (borderBottom || (!isText && isBlank(paragraph.text) && borderTop)) {
      return widthMm === null ? UNCLEAR : measured(widthMm - leftMm - rightMm, place(paragraph))
    }
    if (!isText && !isBlank(paragraph.text)) break
  }
  if (strays.own) return UNCLEAR
  const visible = text.runs.filter((run) => plainText(run.text) !== '')
  const isUnderlined = visible.length > 0 && visible.every((run) => run.look.underline)
  return {
    kind: isUnderlined ? 'underlined' : 'none',
    place: place(blankAfter(text, following)),
  }
}

/** A blank paragraph right under the text: the line takes no room of its own there. */
function blankAfter(text: ReadParagraph, [next]: readonly ReadParagraph[]): ReadParagraph | null {
  const isNext = next?.index === text.index + 1 && next.text === '' && !next.inTextBox
  const isSamePlace =
    next?.section === text.section &&
    next.cell?.table === text.cell?.table &&
    next.cell?.row === text.cell?.row &&
    next.cell?.column === text.cell?.column
  return next && isNext && isSamePlace ? next : null
}

const UNCLEAR: RuleLine = { kind: 'unclear' }
