import { clause, inParagraph, unjudged, type Rule } from '../rule'
import { numberedIn, breaks, isLetterFault } from '../helpers/hierarchy'

export const pointLetters: Rule = {
  id: 'points.letters',
  title: 'Điểm theo bảng chữ cái tiếng Việt',
  clause: clause('II.6đ'),
  severity: 'law',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    return breaks(numberedIn(body))
      .filter(isLetterFault)
      .map(({ item, expected }) =>
        inParagraph(
          item.paragraph,
          `Điểm “${item.number})” không theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h…). Sửa thành “${expected})” và các điểm tiếp theo.`,
        ),
      )
  },
}
