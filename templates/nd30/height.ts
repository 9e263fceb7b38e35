import type { Block } from '#templates/document/official-document'
import { hasHeadings } from './layout'
import { columnWidths, SINGLE_LINE, type Measures } from './measures'
import { rowLines } from './row-lines'
import { countLines, MM_PER_PT } from './text-width'

/** Height of one line at single spacing, in millimetres. */
export const lineMm = (sizePt: number): number => sizePt * SINGLE_LINE * MM_PER_PT

/**
 * Height blocks take on a page, in millimetres: an estimate that is not less than what is drawn by
 * more than a line in thirty.
 */
export function blocksHeightMm(
  blocks: readonly Block[],
  measured: Measures,
  widthMm: number,
): number {
  return blocks.reduce((sum, block, index) => {
    const isAboveTable = block.kind !== 'table' && blocks[index + 1]?.kind === 'table'
    const gap = isAboveTable ? measured.beforePt.table * MM_PER_PT : 0
    return sum + gap + blockHeightMm(block, measured, widthMm)
  }, 0)
}

function blockHeightMm(block: Block, measured: Measures, widthMm: number): number {
  const { sizesPt, beforePt, lineSpacing, table, firstLineIndentMm } = measured
  if (block.kind !== 'table') {
    const text = block.kind === 'heading' ? block.text : block.runs.map((run) => run.text).join('')
    const style = block.kind === 'heading' ? 'bold' : 'regular'
    const width = widthMm - (firstLineIndentMm > 0 ? 4 : 0)
    const lines = countLines(text, style, sizesPt.body, width)
    const before = block.kind === 'heading' ? beforePt.section : beforePt.body
    return before * MM_PER_PT + lines * lineMm(sizesPt.body) * lineSpacing
  }
  const widths = columnWidths(
    block.columns.map(({ weight }) => weight),
    widthMm,
  )
  const around = 2 * table.paddingMm.vertical + table.borderPt * MM_PER_PT
  const heading = {
    kind: 'cells',
    cells: block.columns.map(({ title }) => ({ text: title })),
  } as const
  return [...(hasHeadings(block) ? [heading] : []), ...block.rows].reduce((sum, row) => {
    const lines = rowLines(row, widths, measured) * lineMm(sizesPt.table) + around
    const least = row.kind === 'cells' && 'heightMm' in row ? (row.heightMm ?? 0) : 0
    return sum + Math.max(lines, least)
  }, 0)
}
