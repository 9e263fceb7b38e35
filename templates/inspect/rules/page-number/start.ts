import { isOfficial } from '../../recognise/official'
import { clause, inapplicable, NOT_OFFICIAL, unjudged, type Mistake, type Rule } from '../rule'
import { numbering, shown } from '../helpers/page-number'

export const pageNumberStart: Rule = {
  id: 'page-number.start',
  title: 'Đánh số từ 1 bằng chữ số Ả Rập',
  clause: clause('I.7'),
  severity: 'law',
  check: (parts) => {
    const { document } = parts
    if (!isOfficial(parts)) return unjudged(NOT_OFFICIAL)
    const [first] = document.sections
    if (!first || shown(document).length === 0) return inapplicable('Văn bản không có số trang.')
    const mistakes: Mistake[] = []
    if (first.numberStart !== null && first.numberStart !== 1) {
      mistakes.push({
        message: `Số trang đang bắt đầu từ ${first.numberStart}. Đánh số trang từ số 1 (Format Page Numbers > Start at 1).`,
        edits: numbering(document, 'start'),
      })
    }
    if (document.sections.some(({ numberFormat }) => numberFormat !== 'decimal')) {
      mistakes.push({
        message: 'Số trang không dùng chữ số Ả Rập. Chọn kiểu số 1, 2, 3 tại Format Page Numbers.',
        edits: numbering(document, 'start'),
      })
    }
    return mistakes
  },
}
