import { inParagraph, PRACTICE, unjudged, type Rule } from '../rule'
import { numberedIn, breaks, isLetterFault } from '../helpers/hierarchy'

export const numbersInOrder: Rule = {
  id: 'numbering.order',
  title: 'Số thứ tự mục, khoản, điểm liên tục',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ body, title, letterhead }) => {
    if (!title && !letterhead) return unjudged('Không xác định được phần nội dung văn bản.')
    return breaks(numberedIn(body))
      .filter((found) => !isLetterFault(found))
      .map(({ item, expected, isRepeat }) =>
        inParagraph(
          item.paragraph,
          isRepeat
            ? `Số thứ tự “${item.number}” bị lặp lại, theo thứ tự là “${expected}”. Đánh lại số.`
            : `Số thứ tự nhảy đến “${item.number}”, theo thứ tự là “${expected}”. Kiểm tra có thiếu mục hoặc đánh lại số.`,
        ),
      )
  },
}
