import { clause, inParagraph, unjudged, type Mistake, type Rule } from '../rule'

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
          ),
        )
      }
    }
    return found.slice(0, 1)
  },
}
