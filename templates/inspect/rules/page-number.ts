import type { PageNumber, ReadDocument } from '../read/read-document'
import { clause, decimal, unjudged, type Mistake, type Rule } from './rule'

/** Page numbers (mục I.7). */

/** Letters that certainly do not fit on one page. */
const MORE_THAN_A_PAGE = 6_000

const isLong = (document: ReadDocument) =>
  document.sections.length > 1 ||
  document.paragraphs.reduce((sum, { text }) => sum + text.length, 0) > MORE_THAN_A_PAGE

const shown = (document: ReadDocument): readonly PageNumber[] =>
  document.sections.flatMap(({ numbers }) => [...numbers.header, ...numbers.footer])

export const pageNumberPlace: Rule = {
  id: 'page-number.place',
  title: 'Số trang canh giữa ở lề trên',
  clause: clause('I.7'),
  severity: 'law',
  check: ({ document }) => {
    if (shown(document).length === 0) {
      return isLong(document)
        ? [
            {
              message:
                'Văn bản nhiều trang nhưng không đánh số trang. Chèn số trang canh giữa ở lề trên: Insert > Page Number > Top of Page.',
            },
          ]
        : unjudged('Không có số trang; không rõ văn bản có nhiều hơn một trang hay không.')
    }
    const mistakes = document.sections.flatMap(({ numbers }): readonly Mistake[] => {
      if (numbers.footer.length > 0) {
        return [
          {
            message:
              'Số trang đang đặt ở chân trang. Đặt số trang canh giữa trong phần lề trên của trang.',
          },
        ]
      }
      const off = numbers.header.find(({ align, isFramed }) => align !== 'center' && !isFramed)
      return off
        ? [{ message: 'Số trang ở lề trên chưa canh giữa. Canh giữa số trang theo chiều ngang.' }]
        : []
    })
    return mistakes.slice(0, 1)
  },
}

export const firstPageNumber: Rule = {
  id: 'page-number.first',
  title: 'Không hiển thị số trang thứ nhất',
  clause: clause('I.7'),
  severity: 'law',
  check: ({ document }) => {
    const [first] = document.sections
    if (!first || shown(document).length === 0) return unjudged('Văn bản không có số trang.')
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
          },
        ]
  },
}

export const pageNumberLook: Rule = {
  id: 'page-number.look',
  title: 'Cỡ chữ, kiểu chữ số trang',
  clause: clause('I.7'),
  severity: 'law',
  check: ({ document }) => {
    const numbers = shown(document)
    if (numbers.length === 0) return unjudged('Văn bản không có số trang.')
    const wrong = numbers.find(({ look }) => look.sizePt < 13 || look.sizePt > 14 || look.italic)
    return wrong
      ? [
          {
            message: `Số trang đang cỡ chữ ${decimal(wrong.look.sizePt)}${wrong.look.italic ? ', kiểu nghiêng' : ''}. Dùng cỡ chữ 13 đến 14, kiểu chữ đứng.`,
          },
        ]
      : []
  },
}

export const pageNumberStart: Rule = {
  id: 'page-number.start',
  title: 'Đánh số từ 1 bằng chữ số Ả Rập',
  clause: clause('I.7'),
  severity: 'law',
  check: ({ document }) => {
    const [first] = document.sections
    if (!first || shown(document).length === 0) return unjudged('Văn bản không có số trang.')
    const mistakes: Mistake[] = []
    if (first.numberStart !== null && first.numberStart !== 1) {
      mistakes.push({
        message: `Số trang đang bắt đầu từ ${first.numberStart}. Đánh số trang từ số 1 (Format Page Numbers > Start at 1).`,
      })
    }
    if (document.sections.some(({ numberFormat }) => numberFormat !== 'decimal')) {
      mistakes.push({
        message: 'Số trang không dùng chữ số Ả Rập. Chọn kiểu số 1, 2, 3 tại Format Page Numbers.',
      })
    }
    return mistakes
  },
}
