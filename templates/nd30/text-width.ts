import { glyphWidths } from './glyph-widths'

export type FontStyle = keyof typeof glyphWidths

/** Millimetres in a point. */
export const MM_PER_PT = 25.4 / 72
const UNITS_PER_EM = 2048

/** Widths by character, in font units; letters met for the first time are added. */
const tables: Record<FontStyle, Map<string, number>> = {
  regular: tableOf(glyphWidths.regular),
  bold: tableOf(glyphWidths.bold),
  italic: tableOf(glyphWidths.italic),
  boldItalic: tableOf(glyphWidths.boldItalic),
}

function tableOf(widths: Readonly<Record<number, string>>): Map<string, number> {
  const table = new Map<string, number>()
  for (const [width, characters] of Object.entries(widths)) {
    for (const character of characters) table.set(character, Number(width))
  }
  return table
}

/** Marks that do not change a letter's width; the horn of ơ and ư does and stays. */
const MARKS = /[\u0300-\u0309\u0323\u0302\u0306]/g

/** A letter not in the table: as wide as without its marks, or as an "o" when unknown. */
function addLetter(table: Map<string, number>, letter: string): number {
  const base = letter.normalize('NFD').replace(MARKS, '').normalize('NFC')
  const width = base === '' ? 0 : (table.get(base) ?? table.get('o') ?? UNITS_PER_EM / 2)
  table.set(letter, width)
  return width
}

/**
 * Width of a text set in Times New Roman on one line, in millimetres, without pair kerning: Word
 * does not kern by default, so a page drawn elsewhere must turn kerning off to agree.
 */
export function textWidthMm(text: string, style: FontStyle, sizePt: number): number {
  const table = tables[style]
  let units = 0
  for (const letter of text.normalize('NFC')) units += table.get(letter) ?? addLetter(table, letter)
  return (units / UNITS_PER_EM) * sizePt * MM_PER_PT
}

/** How much wider LibreOffice draws a non-breaking space of slanted text, as a share of the size. */
const WIDE_BLANK = 0.1

/** Width of a line with room for the clerk, as wide as any word processor draws it. */
export function drawnWidthMm(text: string, style: FontStyle, sizePt: number): number {
  const blanks = style === 'italic' ? (text.match(/\u00a0/g) ?? []).length : 0
  return textWidthMm(text, style, sizePt) + blanks * WIDE_BLANK * sizePt * MM_PER_PT
}

/** Fills each line with as many parts as fit it. */
export function greedyLines(
  parts: readonly string[],
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const part of parts) {
    const longer = current === '' ? part : `${current} ${part}`
    if (current === '' || textWidthMm(longer, style, sizePt) <= widthMm) {
      current = longer
    } else {
      lines.push(current)
      current = part
    }
  }
  return [...lines, current]
}

/** Lines a text takes when set in this width; 1 for a blank text. */
export function countLines(
  text: string,
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): number {
  const words = text.split(/[ \t\n]+/).filter((word) => word !== '')
  return Math.max(
    1,
    greedyLines(words, style, sizePt, widthMm).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textWidthMm(line, style, sizePt) / widthMm)),
      0,
    ),
  )
}
