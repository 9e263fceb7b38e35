import type { Edit, PageNumberEdit } from '../../fix/edit'
import type { PageNumber, ReadDocument } from '../../read/read-document'

/** Page numbers (mục I.7). */

export const shown = (document: ReadDocument): readonly PageNumber[] =>
  document.sections.flatMap(({ numbers }) => [...numbers.header, ...numbers.footer])

/** Size of a number that nobody has set, and the bounds of one that somebody has. */
export const SIZES = { usual: 14, least: 13, most: 14 } as const

/**
 * @param going numbers that are taken out: with other words around them a person decides
 * @param sizePt size of the figures that are set
 */
export const numbering = (
  { sections }: ReadDocument,
  mend: PageNumberEdit['mend'],
  going: readonly PageNumber[] = [],
  sizePt: number = SIZES.usual,
): readonly Edit[] =>
  sections.length > 0 && going.every(({ isAlone }) => isAlone)
    ? [{ kind: 'pageNumbers', mend, sizePt }]
    : []
