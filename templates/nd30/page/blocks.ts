import type { Block, Heading, Paragraph, Run } from '#templates/document/official-document'
import { keepsWithNext } from '../keep'
import type { DrawnClosing } from './closing'
import { linked, paragraph, type Drawing } from './drawing'
import { classList, element, escapeHtml, runsMarkup } from './markup'
import { paragraphLines } from './paragraph-lines'
import { drawTable, isWhole } from './table'

/**
 * Blocks of the body or of an appendix.
 * @param closing the closing block after them
 */
export function drawBlocks(
  drawing: Drawing,
  blocks: readonly Block[],
  closing: DrawnClosing | null = null,
): string {
  const { measures, widthMm } = drawing
  const done: string[] = []
  // What holds on to the block that comes next.
  let held: string[] = []
  blocks.forEach((block, index) => {
    const keep = keepsWithNext(blocks, index, measures, widthMm, closing !== null)
    const gap = block.kind === 'table' && blocks[index - 1]?.kind === 'table'
    const place: Place = { keep, isAboveTable: blocks[index + 1]?.kind === 'table' }
    const drawn = (gap ? element('div', 'gap', '') : '') + drawBlock(drawing, block, place)
    if (keep) {
      held.push(drawn)
    } else if (block.kind === 'table' && isWhole(drawing, block)) {
      // Chromium keeps a heading with the first lines of a text, but not with a table that is whole.
      done.push(element('div', 'whole', held.join('') + drawn))
      held = []
    } else {
      done.push(...held, drawn)
      held = []
    }
  })
  if (closing === null) return [...done, ...held].join('')
  const { whole, below } = closing
  const classes = classList('whole', below === '' && 'signed')
  return done.join('') + element('div', classes, held.join('') + whole) + below
}

/** How a block stands to the next. */
type Place = { readonly keep: boolean; readonly isAboveTable: boolean }

function drawBlock(drawing: Drawing, block: Block, place: Place): string {
  switch (block.kind) {
    case 'heading':
      return drawHeading(drawing, block, place)
    case 'paragraph':
      return drawParagraph(drawing, block, block.style ?? 'body', place)
    case 'table':
      return drawTable(drawing, block)
  }
}

/** An italic legal basis (mục II.6a). */
export function drawBasis(drawing: Drawing, basis: Paragraph): string {
  return drawParagraph(drawing, basis, 'basis', { keep: false, isAboveTable: false })
}

function drawHeading(
  drawing: Drawing,
  { level, text, source, newPage }: Heading,
  { isAboveTable }: Place,
): string {
  const runs: readonly Run[] = level === 'point' ? [{ text }] : [{ text, bold: true }]
  const classes = classList(
    level,
    isShort(drawing, runs) && 'whole',
    isAboveTable && 'above-table',
    newPage === true && 'new-page',
  )
  return paragraph(classes, linked(drawing, source, escapeHtml(text)))
}

function drawParagraph(
  drawing: Drawing,
  { runs, source }: Paragraph,
  look: 'body' | 'note' | 'basis',
  { keep, isAboveTable }: Place,
): string {
  // A paragraph that holds on to the next is not broken itself either.
  const whole = keep || isShort(drawing, runs)
  const classes = classList(look, keep && 'keep', whole && 'whole', isAboveTable && 'above-table')
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
