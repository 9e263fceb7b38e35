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

/**
 * Breaks a text into as few lines as fit the width, about equally long, so that a centred title
 * never ends in one lonely word. A single word wider than the line stands on a line of its own.
 */
export function balancedLines(
  text: string,
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): readonly string[] {
  const words = unbrokenParts(text)
  if (words.length === 0) return []
  const fewest = greedyLines(words, style, sizePt, widthMm)
  if (fewest.length === 1) return fewest
  let [tooNarrow, wideEnough] = [widthMm / 3, widthMm]
  let best = fewest
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2
    const lines = greedyLines(words, style, sizePt, middle)
    if (lines.length <= fewest.length) {
      best = lines
      wideEnough = middle
    } else {
      tooNarrow = middle
    }
  }
  return best
}

/**
 * Words, a number staying with the word that names it, "số 15/QĐ-UBND", and a date in one piece:
 * "ngày 08 tháng 01 năm 2027".
 */
function unbrokenParts(text: string): readonly string[] {
  const parts: string[] = []
  for (const word of text.split(/[ \t\n]+/)) {
    const last = parts.at(-1)
    if (last !== undefined && /(?:^|\s)(?:ngày|tháng|năm|số)$/iu.test(last) && /^\d/.test(word)) {
      parts[parts.length - 1] = `${last} ${word}`
    } else if (
      last !== undefined &&
      /(?:^|\s)ngày \d+(?: tháng \d+)?$/iu.test(last) &&
      /^(?:tháng|năm)$/iu.test(word)
    ) {
      parts[parts.length - 1] = `${last} ${word}`
    } else if (word !== '') {
      parts.push(word)
    }
  }
  return parts
}

function greedyLines(
  words: readonly string[],
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of words) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current === '' || textWidthMm(longer, style, sizePt) <= widthMm) {
      current = longer
    } else {
      lines.push(current)
      current = word
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
