import { isoFromParts } from '#shared/vietnamese/dates'
import { plainDecimal, type Cell } from '../cell'
import type { NumberLook } from './number-formats'
import { unescapedText } from './xml-text'

/** A cell as its sheet stores it. */
export type StoredCell = { readonly type: string; readonly style: number; text: string }

/** What the cells of all sheets share. */
export type Workbook = {
  readonly strings: readonly string[]
  readonly looks: readonly NumberLook[]
  /** Days are counted from 1904 instead of 1900. */
  readonly is1904: boolean
}

/** What a stored cell says; null when nothing. */
export function cellOf(stored: StoredCell, workbook: Workbook): Cell | null {
  switch (stored.type) {
    case 's':
      return textOf(workbook.strings[Number(stored.text)] ?? '')
    case 'str':
    case 'inlineStr':
      return textOf(unescapedText(stored.text))
    case 'b':
      return textOf(stored.text === '1' ? 'Có' : stored.text === '0' ? 'Không' : '')
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(stored.text)
        ? { kind: 'date', iso: stored.text.slice(0, 10), unit: 'day' }
        : textOf(stored.text)
    case 'e':
      return textOf(stored.text)
    default:
      return numberOf(stored, workbook)
  }
}

const textOf = (text: string): Cell | null =>
  text.trim() === '' ? null : { kind: 'text', text: text.normalize('NFC'), repeats: null }

function numberOf({ text, style }: StoredCell, { looks, is1904 }: Workbook): Cell | null {
  if (text.trim() === '') return null
  const decimal = plainDecimal(text)
  if (decimal === null) return textOf(text)
  const look = looks[style] ?? { kind: 'number', thousands: 0 }
  if (look.kind === 'number' || look.kind === 'percent') {
    return {
      kind: 'number',
      decimal,
      isPercent: look.kind === 'percent',
      thousands: look.thousands,
    }
  }
  const serial = Number(decimal)
  if (look.kind === 'time') return textOf(timeText(serial))
  const iso = isoOfSerial(Math.floor(serial), is1904)
  return iso === null
    ? { kind: 'number', decimal, isPercent: false, thousands: 0 }
    : { kind: 'date', iso, unit: look.kind }
}

const DAY_MS = 86_400_000
/** The last serial a spreadsheet shows: 31/12/9999. */
const LAST_SERIAL = 2_958_465

/** The day of a serial number; the spreadsheet believes there was a 29/02/1900, number 60. */
function isoOfSerial(serial: number, is1904: boolean): string | null {
  if (serial < 1 || serial > LAST_SERIAL || (serial === 60 && !is1904)) return null
  const from = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const day = new Date(from + serial * DAY_MS)
  return isoFromParts({
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
  })
}

function timeText(serial: number): string {
  const minutes = Math.round((serial % 1) * 24 * 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
