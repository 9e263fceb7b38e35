import { AlignmentType, Paragraph, type IParagraphOptions, type Table } from 'docx'
import type {
  Block,
  Heading,
  Paragraph as BodyParagraph,
} from '#templates/document/official-document'
import { keepsWithNext } from '../keep'
import type { Measures } from '../measures'
import { STYLE } from './styles'
import { wordTable } from './tables'
import { run, tinyParagraph } from './text'

export type Flow = {
  measured: Measures
  widthMm: number
  /** How many of the last paragraphs hold on to what follows the blocks. */
  keepLast: number
}

const HEADING_STYLES: Record<Heading['level'], string> = {
  section: STYLE.section,
  clause: STYLE.clause,
  point: STYLE.point,
}

export function bodyBlocks(
  blocks: readonly Block[],
  { measured, widthMm, keepLast }: Flow,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const keepNext = keepsWithNext(blocks, index, measured, widthMm, keepLast)
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            style: HEADING_STYLES[block.level],
            children: [run(block.text)],
            ...(block.newPage ? { pageBreakBefore: true } : {}),
          }),
        ]
      case 'paragraph':
        return [bodyParagraph(block, keepNext)]
      case 'table':
        return [
          ...(needsGap(blocks[index - 1]) ? [tinyParagraph()] : []),
          wordTable(block, widthMm, measured),
        ]
    }
  })
}

/** Word joins two tables that touch. */
const needsGap = (previous: Block | undefined) => previous?.kind === 'table'

export function basis(paragraph: BodyParagraph): Paragraph {
  return new Paragraph({ style: STYLE.bases, children: runsOf(paragraph) })
}

function bodyParagraph(paragraph: BodyParagraph, keepNext: boolean): Paragraph {
  const options: IParagraphOptions = {
    style: STYLE.body,
    children: runsOf(paragraph),
    ...(keepNext ? { keepNext: true } : {}),
    ...(paragraph.style === 'note'
      ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }
      : {}),
  }
  return new Paragraph(options)
}

const runsOf = ({ runs }: BodyParagraph) => runs.map(({ text, ...look }) => run(text, look))
