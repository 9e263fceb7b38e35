import { isOfficial } from '../../recognise/official'
import { clause, inapplicable, NOT_OFFICIAL, unjudged, type Rule } from '../rule'
import { numbering, shown } from '../helpers/page-number'

export const firstPageNumber: Rule = {
  id: 'page-number.first',
  title: 'Không hiển thị số trang thứ nhất',
  clause: clause('I.7'),
  severity: 'law',
  check: (parts) => {
    const { document } = parts
    if (!isOfficial(parts)) return unjudged(NOT_OFFICIAL)
    const [first] = document.sections
    if (!first || shown(document).length === 0) return inapplicable('Văn bản không có số trang.')
    const { numbers, hasTitlePage } = first
    const onFirst = hasTitlePage
      ? [...numbers.firstHeader, ...numbers.firstFooter]
      : [...numbers.header, ...numbers.footer]
    return onFirst.length === 0
      ? []
      : [
          {
            message:
              'Trang thứ nhất đang hiện số trang. Bỏ số ở trang đầu: nháy đúp vào lề trên, chọn “Different First Page” và xóa số ở trang đầu.',
            edits: numbering(document, 'first', onFirst),
          },
        ]
  },
}
