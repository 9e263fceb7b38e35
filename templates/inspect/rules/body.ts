import { SINGLE_LINE } from '#templates/nd30/measures'
import type { Edit } from '../fix/edit'
import type { ReadParagraph } from '../read/read-document'
import type { Parts } from '../recognise/parts'
import { clause, decimal, once, unjudged, type Rule, type Verdict } from './rule'

/** Lời văn (mục II.6e). Judged by paragraphs long enough to be prose. */

const PROSE_LENGTH = 110

const NO_PROSE = 'Không tìm thấy đoạn lời văn đủ dài để kiểm tra.'

const isProse = ({ text, look }: ReadParagraph) =>
  text.trim().length >= PROSE_LENGTH && look.align !== 'center' && !text.includes('\n')

function prose({ body, title, letterhead }: Parts): readonly ReadParagraph[] {
  return title || letterhead ? body.filter(isProse) : []
}

function judged(
  parts: Parts,
  isWrong: (paragraph: ReadParagraph) => boolean,
  message: (which: string, first: ReadParagraph) => string,
  edit: (paragraph: ReadParagraph) => Edit,
): Verdict {
  const paragraphs = prose(parts)
  if (paragraphs.length === 0) return unjudged(NO_PROSE)
  const wrong = paragraphs.filter(isWrong)
  const [first] = wrong
  return first ? once(wrong, (which) => message(which, first), edit) : []
}

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

export const bodyJustified: Rule = {
  id: 'body.justify',
  title: 'Lời văn canh đều hai lề',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) =>
    judged(
      parts,
      ({ look }) => look.align !== 'both',
      (which) => `${which} chưa canh đều cả hai lề. Chọn Justify (Ctrl+J).`,
      ({ index }) => ({ kind: 'paragraph', paragraph: index, look: { align: 'both' } }),
    ),
}

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

/** Between two paragraphs of prose that follow each other. */
function gapPt(above: ReadParagraph, below: ReadParagraph): number {
  const isClose = (paragraph: ReadParagraph) =>
    paragraph.look.contextual && above.style === below.style
  return (isClose(above) ? 0 : above.look.afterPt) + (isClose(below) ? 0 : below.look.beforePt)
}

export const bodyGaps: Rule = {
  id: 'body.paragraph-spacing',
  title: 'Khoảng cách đoạn tối thiểu 6 pt',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) => {
    const paragraphs = prose(parts)
    if (paragraphs.length < 2) return unjudged(NO_PROSE)
    const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]))
    const pairs = paragraphs.flatMap((below) => {
      const above = byIndex.get(below.index - 1)
      return above ? [{ above, below }] : []
    })
    return once(
      pairs.filter(({ above, below }) => gapPt(above, below) < 5.9).map(({ below }) => below),
      (which) => `${which} cách đoạn trên dưới 6 pt. Đặt khoảng cách giữa các đoạn tối thiểu 6 pt.`,
      ({ index }) => ({ kind: 'paragraph', paragraph: index, look: { beforePt: 6 } }),
    )
  },
}
