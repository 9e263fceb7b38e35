import type { Block, Heading, Paragraph } from '#templates/document/official-document'
import { linked, paragraph, type Drawing } from './drawing'
import { classList, element, escapeHtml, runsMarkup } from './markup'
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
  return paragraph(level, linked(drawing, source, escapeHtml(text)))
}

function drawParagraph(
  drawing: Drawing,
  { runs, source }: Paragraph,
  look: 'body' | 'note' | 'basis',
  keep: boolean,
): string {
  return paragraph(classList(look, keep && 'keep'), linked(drawing, source, runsMarkup(runs)))
}
