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
import { dxaOfPt } from './units'

export type Flow = {
  measured: Measures
  widthMm: number
  /** Whether the closing block follows. */
  isSigned: boolean
}

const HEADING_STYLES: Record<Heading['level'], string> = {
  section: STYLE.section,
  clause: STYLE.clause,
  point: STYLE.point,
}

export function bodyBlocks(
  blocks: readonly Block[],
  { measured, widthMm, isSigned }: Flow,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const keepNext = keepsWithNext(blocks, index, measured, widthMm, isSigned)
    const afterPt = blocks[index + 1]?.kind === 'table' ? measured.beforePt.table : 0
    const spacing = afterPt > 0 ? { spacing: { after: dxaOfPt(afterPt) } } : {}
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            style: HEADING_STYLES[block.level],
            children: [run(block.text)],
            ...spacing,
            ...(block.newPage ? { pageBreakBefore: true } : {}),
          }),
        ]
      case 'paragraph':
        return [bodyParagraph(block, { ...spacing, ...(keepNext ? { keepNext: true } : {}) })]
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

function bodyParagraph(paragraph: BodyParagraph, flow: IParagraphOptions): Paragraph {
  const options: IParagraphOptions = {
    style: STYLE.body,
    children: runsOf(paragraph),
    ...flow,
    ...(paragraph.style === 'note'
      ? { alignment: AlignmentType.CENTER, indent: { firstLine: 0 } }
      : {}),
  }
  return new Paragraph(options)
}

const runsOf = ({ runs }: BodyParagraph) => runs.map(({ text, ...look }) => run(text, look))
