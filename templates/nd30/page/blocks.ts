import type { Block, Heading, Paragraph, Run } from '#templates/document/official-document'
import { linked, paragraph, type Drawing } from './drawing'
import { classList, element, escapeHtml, runsMarkup } from './markup'
import { paragraphLines } from './paragraph-lines'
import { drawTable } from './table'

/**
 * Blocks of the body or of an appendix.
 * @param keepLast how many of the last paragraphs hold on to what follows the blocks.
 */
export function drawBlocks(drawing: Drawing, blocks: readonly Block[], keepLast: number): string {
  return blocks
    .map((block, index) => {
      const next = blocks[index + 1]
      switch (block.kind) {
        case 'heading':
          return drawHeading(drawing, block)
        case 'paragraph': {
          // A sentence that leads to a table stays with it.
          const keep = index >= blocks.length - keepLast || next?.kind === 'table'
          return drawParagraph(drawing, block, block.style ?? 'body', keep)
        }
        case 'table':
          return (
            (blocks[index - 1]?.kind === 'table' ? element('div', 'gap', '') : '') +
            drawTable(drawing, block)
          )
      }
    })
    .join('')
}

/** An italic legal basis (mục II.6a). */
export function drawBasis(drawing: Drawing, basis: Paragraph): string {
  return drawParagraph(drawing, basis, 'basis', false)
}

function drawHeading(drawing: Drawing, { level, text, source }: Heading): string {
  const runs: readonly Run[] = level === 'point' ? [{ text }] : [{ text, bold: true }]
  const classes = classList(level, isShort(drawing, runs) && 'whole')
  return paragraph(classes, linked(drawing, source, escapeHtml(text)))
}

function drawParagraph(
  drawing: Drawing,
  { runs, source }: Paragraph,
  look: 'body' | 'note' | 'basis',
  keep: boolean,
): string {
  const classes = classList(look, keep && 'keep', isShort(drawing, runs) && 'whole')
  return paragraph(classes, linked(drawing, source, runsMarkup(runs)))
}

/** Word leaves at least this many lines of a paragraph on either side of a page break. */
const LINES_ON_EITHER_SIDE = 2

/**
 * Whether a paragraph has too few lines to be broken. Chromium breaks three lines into two and one
 * whatever `widows` says, so short paragraphs are told to stay whole.
 */
function isShort({ measures, widthMm }: Drawing, runs: readonly Run[]): boolean {
  const { sizesPt, firstLineIndentMm } = measures
  const lines = paragraphLines(runs, sizesPt.body, widthMm, firstLineIndentMm)
  return lines < 2 * LINES_ON_EITHER_SIDE
}
