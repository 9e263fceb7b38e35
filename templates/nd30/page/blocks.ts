import type { Block, Heading, Paragraph } from '#templates/document/official-document'
import { linked, paragraph, type Drawing } from './drawing'
import { escapeHtml, runsMarkup } from './markup'
import { drawTable } from './table'

/** A block of the body or of an appendix. */
export function drawBlock(drawing: Drawing, block: Block, extra: string): string {
  switch (block.kind) {
    case 'heading':
      return drawHeading(drawing, block, extra)
    case 'paragraph':
      return drawParagraph(drawing, block, block.style ?? 'body', extra)
    case 'table':
      return drawTable(drawing, block, extra)
  }
}

/** An italic legal basis (mục II.6a). */
export function drawBasis(drawing: Drawing, basis: Paragraph, extra: string): string {
  return drawParagraph(drawing, basis, 'basis', extra)
}

function drawHeading(drawing: Drawing, { level, text, source }: Heading, extra: string): string {
  return paragraph(classes(level, extra), linked(drawing, source, escapeHtml(text)))
}

function drawParagraph(
  drawing: Drawing,
  { runs, source }: Paragraph,
  look: 'body' | 'note' | 'basis',
  extra: string,
): string {
  return paragraph(classes(look, extra), linked(drawing, source, runsMarkup(runs)))
}

const classes = (name: string, extra: string) => (extra === '' ? name : `${name} ${extra}`)
