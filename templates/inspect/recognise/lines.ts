import { plainText } from '../read/plain-text'
import type { Align, ReadParagraph, ReadRun } from '../read/read-document'
import { greedyLines, textWidthMm, type FontStyle } from '#templates/nd30/text-width'

/** A printed line of a letterhead, title or signature: a paragraph, or a piece of one between tabs. */
export type Line = {
  readonly paragraph: ReadParagraph
  /** NFC, one space between words. */
  readonly text: string
  /** As typed, NFC. */
  readonly raw: string
  /** Runs with something to see. */
  readonly runs: readonly ReadRun[]
  /** Null when tabs place the text. */
  readonly align: Align | null
}

export const isBlank = (text: string): boolean => text.trim() === ''

/** Lines of a paragraph: split at line breaks and at the tabs that set texts side by side. */
export function linesOf(paragraph: ReadParagraph): readonly Line[] {
  const pieces: ReadRun[][] = [[]]
  let tabs = 0
  for (const run of paragraph.runs) {
    for (const part of run.text.split(/(\t+|\n)/)) {
      if (/^[\t\n]/.test(part)) {
        if (part !== '\n') tabs += 1
        pieces.push([])
      } else if (part !== '') pieces.at(-1)?.push({ text: part, look: run.look })
    }
  }
  return pieces.map((runs) => {
    const raw = runs
      .map((run) => run.text)
      .join('')
      .normalize('NFC')
    return {
      paragraph,
      raw,
      text: plainText(raw),
      runs: runs.filter((run) => !isBlank(run.text)),
      align: tabs > 0 ? null : paragraph.look.align,
    }
  })
}

export const isBold = ({ runs }: Pick<Line, 'runs'>): boolean => runs.every(({ look }) => look.bold)
export const isItalic = ({ runs }: Pick<Line, 'runs'>): boolean =>
  runs.every(({ look }) => look.italic)
export const hasItalic = ({ runs }: Pick<Line, 'runs'>): boolean =>
  runs.some(({ look }) => look.italic)
export const hasBold = ({ runs }: Pick<Line, 'runs'>): boolean => runs.some(({ look }) => look.bold)

export function isUpper(line: Pick<Line, 'runs'>): boolean {
  return line.runs.every(
    ({ text, look }) =>
      look.caps || text.normalize('NFC') === text.normalize('NFC').toLocaleUpperCase('vi'),
  )
}

/** Sizes outside a range, smallest first; empty when all is well. */
export function sizesOutside(
  line: Pick<Line, 'runs'>,
  low: number,
  high: number,
): readonly number[] {
  const sizes = new Set(line.runs.map(({ look }) => look.sizePt))
  return [...sizes].filter((size) => size < low || size > high).sort((a, b) => a - b)
}

/** Width of a line of text on the page. */
export function lineWidthMm(line: Pick<Line, 'runs'>, text?: string): number {
  const pieces =
    text === undefined ? line.runs : line.runs.slice(0, 1).map((run) => ({ ...run, text }))
  return pieces.reduce((sum, { text: piece, look }) => {
    const shown = look.caps ? piece.toLocaleUpperCase('vi') : piece
    return sum + textWidthMm(shown.normalize('NFC').trim(), styleOf(look), look.sizePt)
  }, 0)
}

/** Widths of the lines a text takes in a column: it goes on below where it does not fit. */
export function printedWidths(
  line: Pick<Line, 'runs' | 'text'>,
  columnMm: number | null,
): readonly number[] {
  const whole = lineWidthMm(line)
  const look = line.runs[0]?.look
  if (columnMm === null || whole <= columnMm || !look) return [whole]
  const text = look.caps ? line.text.toLocaleUpperCase('vi') : line.text
  return greedyLines(text.split(' '), styleOf(look), look.sizePt, columnMm).map((each) =>
    textWidthMm(each, styleOf(look), look.sizePt),
  )
}

function styleOf({ bold, italic }: ReadRun['look']): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/** Letters alone, without marks: how a line is recognised however it is typed. */
export function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}
