import { readWhole } from '#shared/vietnamese/numbers'
import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { cellText, ruled, TOTAL, amount, format } from '../helpers/tables'

/** The total in prose against the total rows of the tables. */
export const proseTotal: Rule = {
  id: 'money.prose',
  title: 'Tổng kinh phí trong lời văn khớp với bảng',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const prose = document.paragraphs.filter(
      ({ cell, text }) => cell === null && /tổng (?:dự toán|kinh phí)[^.;]{0,60}?\d/iu.test(text),
    )
    const totals = ruled(document).flatMap((table) => {
      const last = table.rows.at(-1)
      const isTotal = last?.cells.some((cell) => TOTAL.test(cellText(document, last, cell.column)))
      return isTotal
        ? (last?.cells ?? []).flatMap((cell) => amount(cellText(document, last, cell.column)) ?? [])
        : []
    })
    const [only] = prose
    if (!only || prose.length > 1 || totals.length === 0) {
      return inapplicable('Không có cả tổng kinh phí trong lời văn và hàng tổng trong bảng.')
    }
    const stated = /tổng (?:dự toán|kinh phí)[^.;]{0,60}?(\d[\d.]{4,20}\d)\s*đồng/iu.exec(
      only.plain,
    )?.[1]
    const value = stated === undefined ? null : readWhole(stated)
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
