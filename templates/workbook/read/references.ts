import type { Merge } from './merges'

/** Column of a reference such as `AB12`, from 0; null when it is none. */
export function columnIndex(reference: string): number | null {
  const letters = /^\$?([A-Z]{1,3})\$?\d*$/.exec(reference)?.[1]
  if (letters === undefined) return null
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** Letters of a column, from 0: `27` → `AB`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

/** The range `B2:D5` names. */
export function rangeOf(reference: string): Merge | null {
  const [from = '', to = ''] = reference.split(':')
  const [firstColumn, lastColumn] = [columnIndex(from), columnIndex(to)]
  const [firstRow, lastRow] = [rowNumber(from), rowNumber(to)]
  return firstColumn === null || lastColumn === null || firstRow === null || lastRow === null
    ? null
    : { firstColumn, lastColumn, firstRow, lastRow }
}

function rowNumber(reference: string): number | null {
  const digits = /(\d{1,7})$/.exec(reference)?.[1]
  return digits === undefined ? null : Number(digits)
}
