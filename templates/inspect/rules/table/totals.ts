import type { ReadDocument, ReadRow, ReadTable } from '../../read/read-document'
import { inapplicable, inParagraph, type Mistake, PRACTICE, type Rule } from '../rule'
import { cellText, firstParagraph, ruled, TOTAL, amount, format } from '../helpers/tables'

/** "Cộng A": part of the total, already counted. */
const SUBTOTAL = /^(?:cộng|tổng)(?=\s)/iu

/**
 * The total of a column against the rows above it. Only plain tables are judged: one total row at the
 * end, no merged rows, no subtotals, every amount readable.
 */
function wrongTotals(document: ReadDocument, table: ReadTable): readonly Mistake[] {
  const last = table.rows.at(-1)
  const isTotal = (row: ReadRow) =>
    row.cells.some((cell) => TOTAL.test(cellText(document, row, cell.column)))
  if (!last || table.rows.slice(1).filter(isTotal).length !== 1 || !isTotal(last)) return []
  if (table.rows.some((row) => row.cells.some((cell) => cell.isContinued))) return []
  const rows = table.rows
    .slice(1, -1)
    .filter((row) => !row.cells.some((cell) => SUBTOTAL.test(cellText(document, row, cell.column))))
  return last.cells.flatMap(({ column, span }): readonly Mistake[] => {
    const stated = span === 1 ? amount(cellText(document, last, column)) : null
    if (stated === null) return []
    const parts: number[] = []
    for (const row of rows) {
      const text = cellText(document, row, column)
      if (text === '' || text === '-') continue
      const value = amount(text)
      if (value === null) return []
      parts.push(value)
    }
    const sum = parts.reduce((total, value) => total + value, 0)
    // Groups with subtotals count twice; such a table is not judged.
    if (parts.length < 2 || sum === stated || sum === 2 * stated) return []
    if (rows.some((row) => row.cells.length < last.cells.length - 1 && row.cells.length > 1))
      return []
    const paragraph = firstParagraph(document, last)
    return paragraph
      ? [
          inParagraph(
            paragraph,
            `Hàng tổng ghi ${format(stated)} nhưng cộng các hàng phía trên được ${format(sum)}. Kiểm tra lại số liệu.`,
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
