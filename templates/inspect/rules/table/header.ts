import { inapplicable, inParagraph, PRACTICE, type Rule } from '../rule'
import { firstParagraph, ruled } from '../helpers/tables'

const LONG_TABLE_ROWS = 25

export const tableHeader: Rule = {
  id: 'table.header',
  title: 'Bảng dài lặp lại hàng tiêu đề',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const tables = ruled(document)
    if (tables.length === 0) return inapplicable('Văn bản không có bảng.')
    return tables
      .filter(({ rows }) => rows.length > LONG_TABLE_ROWS && rows[0]?.isHeader !== true)
      .flatMap(({ rows }) => {
        const paragraph = firstParagraph(document, rows[0])
        return paragraph
          ? [
              inParagraph(
                paragraph,
                'Bảng dài nhưng hàng tiêu đề không lặp lại ở trang sau. Chọn hàng tiêu đề, rồi Layout > Repeat Header Rows.',
              ),
            ]
          : []
      })
  },
}
