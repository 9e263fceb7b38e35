import type { ReadDocument, ReadRow, ReadTable } from '../../read/read-document'
import { inapplicable, inParagraph, type Mistake, PRACTICE, type Rule } from '../rule'
import { cellText, firstParagraph, ruled, isTotalRow, amount, format } from '../helpers/tables'

/** "Cộng A": part of the total, already counted. */
const SUBTOTAL = /^(?:cộng|tổng)(?=\s)/iu

/** Under "Thành tiền (triệu đồng)" small numbers and decimals are sums too. */
const readerOf = (heading: string) =>
  /(?:triệu|nghìn|ngàn|tỷ) đồng/iu.test(heading) ? inLargeUnits : amount

function inLargeUnits(text: string): number | null {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''))
  return /^\d+(?:,\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

const printed = (value: number) =>
  Number.isInteger(value) ? format(value) : value.toString().replace('.', ',')

const rounded = (value: number) => Math.round(value * 1e6) / 1e6

/**
 * The total of a column against the rows above it. Only plain tables are judged: one total row at the
 * end, no merged rows, no subtotals, every amount readable.
 */
function wrongTotals(document: ReadDocument, table: ReadTable): readonly Mistake[] {
  const last = table.rows.at(-1)
  const isTotal = (row: ReadRow) => isTotalRow(document, row)
  if (!last || table.rows.slice(1).filter(isTotal).length !== 1 || !isTotal(last)) return []
  if (table.rows.some((row) => row.cells.some((cell) => cell.isContinued))) return []
  const rows = table.rows
    .slice(1, -1)
    .filter((row) => !row.cells.some((cell) => SUBTOTAL.test(cellText(document, row, cell.column))))
  return last.cells.flatMap(({ column, span }): readonly Mistake[] => {
    const read = readerOf(cellText(document, table.rows[0], column))
    const stated = span === 1 ? read(cellText(document, last, column)) : null
    if (stated === null) return []
    const parts: number[] = []
    for (const row of rows) {
      const text = cellText(document, row, column)
      if (text === '' || text === '-') continue
      const value = read(text)
      if (value === null) return []
      parts.push(value)
    }
    const sum = rounded(parts.reduce((total, value) => total + value, 0))
    // Groups with subtotals count twice; such a table is not judged.
    if (parts.length < 2 || sum === stated || sum === 2 * stated) return []
    if (rows.some((row) => row.cells.length < last.cells.length - 1 && row.cells.length > 1))
      return []
    const paragraph = firstParagraph(document, last)
    return paragraph
      ? [
          inParagraph(
            paragraph,
            `Hàng tổng ghi ${printed(stated)} nhưng cộng các hàng phía trên được ${printed(sum)}. Kiểm tra lại số liệu.`,
          ),
        ]
      : []
  })
}

export const tableTotals: Rule = {
  id: 'table.totals',
  title: 'Hàng tổng bằng tổng các hàng',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const tables = ruled(document)
    return tables.length === 0
      ? inapplicable('Văn bản không có bảng.')
      : tables.flatMap((table) => wrongTotals(document, table))
  },
}
