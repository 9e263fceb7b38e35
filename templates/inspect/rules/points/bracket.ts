import { pointLetter } from '#shared/vietnamese/numbering'
import type { Edit } from '../../fix/edit'
import type { ReadParagraph } from '../../read/read-document'
import { numberedIn } from '../helpers/hierarchy'
import { clause, inParagraph, unjudged, type Mistake, type Rule } from '../rule'

type Lettered = { readonly paragraph: ReadParagraph; readonly letter: string }

/** Letters of points, bracketed or not, in lists of their own: a section or a clause ends one. */
function listsOf(body: readonly ReadParagraph[]): readonly (readonly Lettered[])[] {
  const lists: Lettered[][] = []
  for (const paragraph of body) {
    const letter = /^([a-zđ])[.)]\s+\S/u.exec(paragraph.plain)?.[1]
    if (letter === 'a') lists.push([{ paragraph, letter }])
    else if (letter !== undefined) lists.at(-1)?.push({ paragraph, letter })
    else if (numberedIn([paragraph]).length > 0) lists.push([])
  }
  return lists
}

const isDotted = ({ paragraph }: Lettered) => /^.\./u.test(paragraph.plain)

/**
 * A bracket for every dot, where the letters follow each other and were typed: brackets would bring
 * out any other fault of the list, and those of automatic numbering are not in the text.
 */
function bracketed(body: readonly ReadParagraph[]): readonly Edit[] {
  const wrong = listsOf(body).filter((list) => list.length > 1 && list.some(isDotted))
  const isSafe = wrong.every((list) =>
    list.every(
      ({ paragraph, letter }, index) =>
        letter === pointLetter(index + 1) &&
        (paragraph.label === '' || !isDotted({ paragraph, letter })),
    ),
  )
  return isSafe
    ? wrong.flatMap((list) =>
        list.filter(isDotted).map(({ paragraph, letter }) => ({
          kind: 'text' as const,
          paragraph: paragraph.index,
          from: `${letter}.`,
          to: `${letter})`,
        })),
      )
    : []
}

/** "a." then "b." is a list of points without their brackets; one alone may be anything. */
export const pointBrackets: Rule = {
  id: 'points.bracket',
  title: 'Sau chữ cái của điểm có dấu đóng ngoặc đơn',
  clause: clause('II.6đ'),
  severity: 'law',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    const found: Mistake[] = []
    let isOpen = false
    for (const paragraph of body) {
      const letter = /^([abcdđeghik])\.\s+\S/u.exec(paragraph.plain)?.[1]
      if (letter === 'a') isOpen = true
      else if (letter === 'b' && isOpen) {
        isOpen = false
        found.push(
          inParagraph(
            paragraph,
            'Sau chữ cái thứ tự của điểm dùng dấu đóng ngoặc đơn: “a)”, “b)”, không dùng dấu chấm.',
            undefined,
            bracketed(body),
          ),
        )
      }
    }
    return found.slice(0, 1)
  },
}
