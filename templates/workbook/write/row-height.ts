import { countLines, MM_PER_PT } from '#templates/nd30/text-width'
import type { WrittenRow } from './sheet'

/** A line of the 12 pt type of the sheets, in points. */
const LINE_PT = 15.75
/** The highest row a spreadsheet draws. */
const HIGHEST_PT = 409
const SIZE_PT = 12
/** A column's width counts digits of the type, 6 pt each, with the room at its sides. */
const DIGIT_PT = 6
const SIDES_PT = 5

/**
 * Height of a row in points, its longest text broken to the width of its column. Programs other than
 * Excel do not find the height of a new row by themselves.
 */
export function rowHeight(cells: WrittenRow, widths: readonly number[]): number {
  const lines = cells.map(({ look, value }, column) => {
    if (value?.kind !== 'text') return 1
    const width = ((widths[column] ?? 0) * DIGIT_PT - SIDES_PT) * MM_PER_PT
    const style = look === 'heading' || look.startsWith('strong') ? 'bold' : 'regular'
    return value.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, countLines(line, style, SIZE_PT, width)), 0)
  })
  return Math.min(HIGHEST_PT, Math.max(1, ...lines) * LINE_PT)
}
