import { inParagraph, replacing, type Rule } from '../rule'

/** Viết hoa (Phụ lục II): only what is certain whatever the sentence is. */

type Slip = {
  readonly pattern: RegExp
  readonly right: (found: string) => string
  readonly message: (found: string, right: string) => string
}

export function rule(id: string, title: string, clause: string, slips: readonly Slip[]): Rule {
  return {
    id,
    title,
    clause,
    severity: 'law',
    check: ({ document }) =>
      document.paragraphs.flatMap((paragraph) =>
        slips.flatMap(({ pattern, right, message }) => {
          const found = pattern.exec(paragraph.plain)?.[0]
          return found === undefined
            ? []
            : [
                inParagraph(
                  paragraph,
                  message(found, right(found)),
                  found,
                  replacing(paragraph, pattern, right),
                ),
              ]
        }),
      ),
  }
}

export const lower = (text: string): string => text.toLocaleLowerCase('vi')

/** With a capital at its beginning and nowhere else. */
export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + lower(text.slice(1))
