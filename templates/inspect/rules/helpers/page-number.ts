import type { PageNumber, ReadDocument } from '../../read/read-document'

/** Page numbers (mục I.7). */

export const shown = (document: ReadDocument): readonly PageNumber[] =>
  document.sections.flatMap(({ numbers }) => [...numbers.header, ...numbers.footer])
