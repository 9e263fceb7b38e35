import { readWhole } from '#shared/vietnamese/numbers'
import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { cellText, isTotalRow, ruled, amount, format } from '../helpers/tables'

/** "Tổng kinh phí …: 12.000.000 đồng"; of "Kinh phí thực hiện" only what is said of the whole. */
const STATED =
  /(?:tổng (?:dự toán|kinh phí)[^.;]{0,60}?|kinh phí thực hiện(?: kế hoạch)?\s*(?::|là)\s*)(?<sum>\d[\d.]{4,20}\d|\d{1,4}(?:,\d+)? (?:triệu|tỷ))\s*đồng/iu

/** The total in prose against the total rows of the tables. */
export const proseTotal: Rule = {
  id: 'money.prose',
  title: 'Tổng kinh phí trong lời văn khớp với bảng',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const prose = document.paragraphs.filter(({ cell, text }) => cell === null && STATED.test(text))
    const totals = ruled(document).flatMap((table) => {
      const last = table.rows.at(-1)
      return isTotalRow(document, last)
        ? (last?.cells ?? []).flatMap((cell) => amount(cellText(document, last, cell.column)) ?? [])
        : []
    })
    const [only] = prose
    if (!only || prose.length > 1 || totals.length === 0) {
      return inapplicable('Không có cả tổng kinh phí trong lời văn và hàng tổng trong bảng.')
    }
    const value = readWhole(STATED.exec(only.plain)?.groups?.['sum'] ?? '')
    return value === null || totals.includes(value)
      ? []
      : [
          inParagraph(
            only,
            `Lời văn ghi tổng kinh phí ${format(value)} đồng nhưng bảng dự toán ghi ${format(Math.max(...totals))} đồng. Sửa cho khớp.`,
          ),
        ]
  },
}
