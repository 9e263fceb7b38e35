import { inParagraph, type Rule } from '../rule'

/** Viết hoa (Phụ lục II): only what is certain whatever the sentence is. */

type Slip = { readonly pattern: RegExp; readonly message: (found: string) => string }

export function rule(id: string, title: string, clause: string, slips: readonly Slip[]): Rule {
  return {
    id,
    title,
    clause,
    severity: 'law',
    check: ({ document }) =>
      document.paragraphs.flatMap((paragraph) =>
        slips.flatMap(({ pattern, message }) => {
          const found = pattern.exec(paragraph.plain)
          return found ? [inParagraph(paragraph, message(found[0]), found[0])] : []
        }),
      ),
  }
}
