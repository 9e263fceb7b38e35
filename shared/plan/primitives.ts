import { z } from 'zod'
import { isRealDate } from '#shared/vietnamese/dates'
import { entered } from './entered'

/** Free text, always stored precomposed (NFC) so that search, sorting and fonts agree. */
const nfc = (max: number) =>
  z
    .string()
    .max(max)
    .overwrite((text) => text.normalize('NFC'))

/** Longest texts, in letters, and the most items of a list of texts. */
export const MAX_LINE = 1_000
export const MAX_PARAGRAPH = 20_000
export const MAX_LINES = 500

export const line = nfc(MAX_LINE)
export const paragraph = nfc(MAX_PARAGRAPH)
export const lines = z.array(nfc(MAX_PARAGRAPH)).max(MAX_LINES)

/** Stable identity of a row; references between rows use it. */
export const rowId = z.string().min(1).max(64)

/** Calendar date `YYYY-MM-DD` that exists. */
export const isoDate = z.string().refine(isRealDate, { error: 'Ngày không có trong lịch' })
export const enteredDate = entered(isoDate)

/** Instant in UTC, ISO 8601. */
export const instant = z.iso.datetime()

export const planYear = z.int().min(2020).max(2100)

/** Whole đồng; the upper bound keeps quantity × price exact in every total. */
export const MAX_MONEY = 1_000_000_000_000
export const MAX_QUANTITY = 1_000_000
export const money = z.int().min(0).max(MAX_MONEY)
export const quantity = z.int().min(0).max(MAX_QUANTITY)
export const enteredMoney = entered(money)
export const enteredQuantity = entered(quantity)

export const month = z.int().min(1).max(12)
export const quarter = z.int().min(1).max(4)
