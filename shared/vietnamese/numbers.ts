import { ReadingConfig, doReadNumber } from 'read-vietnamese-number'
import { upperFirst } from './wording'

/** `1.250.000`: dots between thousands, as Vietnamese papers print whole numbers. */
export function formatWhole(value: number | bigint): string {
  return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}

const NUMBER_UNITS: Record<string, number> = {
  nghìn: 1_000,
  ngàn: 1_000,
  k: 1_000,
  triệu: 1_000_000,
  tr: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
}

/**
 * Reads a whole number as people type it: `1.250.000`, `1 250 000`, `15 triệu`, `2,5 tỷ`,
 * `500k`, with or without `đồng`/`đ`.
 * @returns null when the text is not a whole, non-negative number that is exact.
 */
export function readWhole(text: string): number | null {
  const cleaned = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*(đồng|vnđ|vnd|đ|₫)\.?\s*$/u, '')
    .trim()
  const scaled = /^(\d+)(?:[.,](\d{1,3}))?\s*(nghìn|ngàn|k|triệu|tr|tỷ|tỉ)$/u.exec(cleaned)
  if (scaled) {
    const unit = NUMBER_UNITS[scaled[3] ?? ''] ?? 1
    const fraction = scaled[2] ?? ''
    const value = Number(scaled[1]) * unit + (Number(fraction || 0) * unit) / 10 ** fraction.length
    return exact(value)
  }
  if (/^\d+$/.test(cleaned)) return exact(Number(cleaned))
  if (/^\d{1,3}([. \u00a0]\d{3})+$/.test(cleaned)) return exact(Number(cleaned.replace(/\D/g, '')))
  return null
}

const exact = (value: number) => (Number.isSafeInteger(value) ? value : null)

/** Administrative papers write `linh` and `tỷ` where the library says `lẻ` and `tỉ`. */
const wording = new ReadingConfig()
wording.oddText = 'linh'
wording.unit = ['đồng']
wording.units = [[], ['nghìn'], ['triệu'], ['tỷ']]

/** `Mười lăm triệu đồng`: a sum of whole, non-negative đồng in words, for the line under a total. */
export function moneyInWords(amount: bigint): string {
  return upperFirst(doReadNumber(amount.toString(), wording))
}
