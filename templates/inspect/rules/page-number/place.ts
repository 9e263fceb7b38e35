import { isOfficial } from '../../recognise/official'
import type { ReadDocument } from '../../read/read-document'
import { clause, NOT_OFFICIAL, unjudged, type Mistake, type Rule } from '../rule'
import { numbering, shown } from '../helpers/page-number'

/** Letters that certainly do not fit on one page. */
const MORE_THAN_A_PAGE = 6_000

const isLong = (document: ReadDocument) =>
  document.sections.length > 1 ||
  document.paragraphs.reduce((sum, { text }) => sum + text.length, 0) > MORE_THAN_A_PAGE

export const pageNumberPlace: Rule = {
  id: 'page-number.place',
  title: 'Số trang canh giữa ở lề trên',
  clause: clause('I.7'),
  severity: 'law',
  check: (parts) => {
    const { document } = parts
    if (!isOfficial(parts)) return unjudged(NOT_OFFICIAL)
    if (shown(document).length === 0) {
      return isLong(document)
        ? [
            {
              message:
                'Văn bản nhiều trang nhưng không đánh số trang. Chèn số trang canh giữa ở lề trên: Insert > Page Number > Top of Page.',
              edits: numbering(document, 'place'),
            },
          ]
        : unjudged('Không có số trang; không rõ văn bản có nhiều hơn một trang hay không.')
    }
    const edits = numbering(
      document,
      'place',
      document.sections.flatMap(({ numbers }) => numbers.footer),
    )
    const mistakes = document.sections.flatMap(({ numbers }): readonly Mistake[] => {
      if (numbers.footer.length > 0) {
        return [
          {
            message:
              'Số trang đang đặt ở chân trang. Đặt số trang canh giữa trong phần lề trên của trang.',
            edits,
          },
        ]
      }
      const off = numbers.header.find(({ align, isFramed }) => align !== 'center' && !isFramed)
      return off
        ? [
            {
              message: 'Số trang ở lề trên chưa canh giữa. Canh giữa số trang theo chiều ngang.',
              edits,
            },
          ]
        : []
    })
    return mistakes.slice(0, 1)
  },
}
