import { plainText } from '../read/plain-text'
import { moneyInWords, readWhole } from '#shared/vietnamese/numbers'
import type { ReadDocument, ReadRow, ReadTable } from '../read/read-document'
import { inParagraph, PRACTICE, unjudged, type Mistake, type Rule } from './rule'

/** Tables and sums. The decree says nothing of them. */

const LONG_TABLE_ROWS = 25

function cellText(document: ReadDocument, row: ReadRow | undefined, column: number): string {
  const cell = row?.cells.find((each) => each.column === column)
  return plainText(
    (cell?.paragraphs ?? []).map((index) => document.paragraphs[index]?.text ?? '').join(' '),
  )
}

const firstParagraph = (document: ReadDocument, row: ReadRow | undefined) =>
  document.paragraphs[row?.cells.flatMap((cell) => cell.paragraphs)[0] ?? -1]

const ruled = (document: ReadDocument): readonly ReadTable[] =>
  document.tables.filter(({ hasBorders, rows }) => hasBorders && rows.length > 1)

export const tableHeader: Rule = {
  id: 'table.header',
  title: 'Bảng dài lặp lại hàng tiêu đề',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const tables = ruled(document)
    if (tables.length === 0) return unjudged('Văn bản không có bảng.')
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

const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?:\s*\(đồng\))?\s*:?$/iu
/** "Cộng A": part of the total, already counted. */
const SUBTOTAL = /^(?:cộng|tổng)(?=\s)/iu

/** Amounts of money columns: thousands, never row numbers. */
function amount(text: string): number | null {
  const value = readWhole(text)
  return value !== null && (value >= 1_000 || text === '0') ? value : null
}

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

const format = (value: number) => value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.')

export const tableTotals: Rule = {
  id: 'table.totals',
  title: 'Hàng tổng bằng tổng các hàng',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const tables = ruled(document)
    return tables.length === 0
      ? unjudged('Văn bản không có bảng.')
      : tables.flatMap((table) => wrongTotals(document, table))
  },
}

const IN_WORDS = /([\d.]{5,20})\s*đồng\s*\(?\s*(?:viết\s+)?bằng chữ\s*:\s*([^).;]+?)\s*[).;]/giu

/** Ways of writing the same number: lẻ or linh, tỉ or tỷ, ngàn or nghìn, with or without "chẵn". */
const plainWords = (words: string) =>
  words
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/(?<!\p{L})lẻ(?!\p{L})/gu, 'linh')
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
    .replace(/(?<!\p{L})ngàn(?!\p{L})/gu, 'nghìn')
    .replace(/(?<!\p{L})bẩy(?!\p{L})/gu, 'bảy')
    .replace(/(?<!\p{L})(?:chẵn|đồng)(?!\p{L})/gu, '')
    .replace(/[,./\s]+/g, ' ')
    .trim()

export const moneyWords: Rule = {
  id: 'money.words',
  title: 'Số tiền bằng số và bằng chữ khớp nhau',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const found = document.paragraphs.flatMap((paragraph) =>
      [...paragraph.plain.matchAll(IN_WORDS)].map((match) => ({ paragraph, match })),
    )
    if (found.length === 0) return unjudged('Không có số tiền viết bằng chữ.')
    return found.flatMap(({ paragraph, match }) => {
      const value = readWhole(match[1] ?? '')
      if (value === null) return []
      const words = moneyInWords(BigInt(value))
      return plainWords(words) === plainWords(match[2] ?? '')
        ? []
        : [
            inParagraph(
              paragraph,
              `Số tiền ${format(value)} đồng đọc là “${words}”. Sửa phần bằng chữ hoặc bằng số cho khớp.`,
              match[0],
            ),
          ]
    })
  },
}

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
      return unjudged('Không có cả tổng kinh phí trong lời văn và hàng tổng trong bảng.')
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
