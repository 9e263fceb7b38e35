import { clause, inParagraph, unjudged, type Rule } from '../rule'
import { numberedIn, breaks, isLetterFault } from '../helpers/hierarchy'

type Faults = ReturnType<typeof breaks>

/** Of e), f) after d) only the first: what follows is counted anew with it. */
const runsOfPoints = (faults: Faults): Faults =>
  faults.filter(({ item }, index) => {
    const before = faults[index - 1]?.item.paragraph.index
    return before === undefined || item.paragraph.index > before + 1
  })

export const pointLetters: Rule = {
  id: 'points.letters',
  title: 'Điểm theo bảng chữ cái tiếng Việt',
  clause: clause('II.6đ'),
  severity: 'law',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    return runsOfPoints(breaks(numberedIn(body)).filter(isLetterFault)).map(({ item, expected }) =>
      inParagraph(
        item.paragraph,
        `Điểm “${item.number})” không theo thứ tự bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h…). Sửa thành “${expected})” và đánh lại các điểm tiếp theo.`,
      ),
    )
  },
}
