import Papa from 'papaparse'
import { textCell } from '#templates/workbook/cell'
import { workbookLimits } from '#templates/workbook/read/limits'
import { readWorkbook } from '#templates/workbook/read/read-workbook'
import { workbookRefusals } from '#templates/workbook/read/refusals'
import type { ReadTables } from './messages'

/** Reads the tables of an Excel file, or of a text file with commas, semicolons or tabs. */
export function readTables(name: string, bytes: Uint8Array): ReadTables {
  if (!/\.(?:csv|txt|tsv)$/iu.test(name)) {
    const reading = readWorkbook(bytes)
    return reading.status === 'read' ? { ...reading, sheets: [...reading.sheets] } : reading
  }
  if (bytes.length > workbookLimits.characters) {
    return { status: 'refused', message: workbookRefusals.tooLong }
  }
  const text = decoded(bytes)
  if (text === null) return { status: 'refused', message: NOT_TEXT }
  const { data } = Papa.parse<string[]>(text, { preview: workbookLimits.rows + 1 })
  if (data.length > workbookLimits.rows) {
    return { status: 'refused', message: workbookRefusals.tooLong }
  }
  const rows = data.map((texts, index) => ({
    number: index + 1,
    cells: texts.slice(0, workbookLimits.columns).map((each) => textCell(each.trim())),
  }))
  return {
    status: 'read',
    sheets: [{ name, isHidden: false, rows: rows.filter(({ cells }) => cells.some(Boolean)) }],
  }
}

const NOT_TEXT = 'Tệp này không phải tệp chữ (.csv). Hãy chọn lại tệp Excel (.xlsx) hoặc .csv.'

/** Excel writes UTF-8 or UTF-16 with a mark, or the code page of a Vietnamese Windows. */
function decoded(bytes: Uint8Array): string | null {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    const text = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text.normalize('NFC')
  } catch {
    const text = new TextDecoder('windows-1258').decode(bytes)
    return text.includes('\0') ? null : text.normalize('NFC')
  }
}
