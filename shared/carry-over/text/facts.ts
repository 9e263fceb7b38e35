import type { Mark } from './finding'

/** Days and years that belong to what happened once: they do not come again with the plan. */

const EVENT = 'ban hành|thông qua|ra mắt|thành lập'
const NAME = String.raw`(?:[^.;,\n\d]{1,50}\s)?`

/** "có hiệu lực thi hành từ ngày", "được Quốc hội thông qua ngày", "ra mắt Cổng Pháp luật quốc gia ngày". */
const LEADS = [
  String.raw`hiệu lực(?:\s+thi hành)?\s+(?:(?:kể\s+)?từ|vào)\s+(?:ngày\s+)?`,
  String.raw`hiệu lực(?:\s+thi hành)?\s+ngày\s+`,
  String.raw`(?:${EVENT})\s+(?:vào\s+)?ngày\s+`,
  String.raw`(?:được|đã)\s+(?:[^.;,\n]{1,40}\s)?(?:${EVENT})\s+${NAME}(?:ngày\s+)?`,
  String.raw`(?:ra mắt|thành lập)\s+${NAME}ngày\s+`,
]

/** "được ban hành trong năm", "ra mắt mô hình trước ngày" tell of what is to be done. */
const TO_COME = String.raw`(?<!(?:trong|trước|sau|đến|chậm nhất|chậm nhất là)\s+(?:ngày\s+)?)`
const ONCE = new RegExp(`(?:${LEADS.join('|')})${TO_COME}$`, 'iu')

const WHY = 'Mốc của văn bản, sự kiện đã có: không tự chuyển sang năm mới. Giữ nếu còn cần nhắc.'

/** A finding without a proposal where the words before it tell of such a day; null elsewhere. */
export const staysFact = (kind: 'date' | 'year', text: string, at: number): Mark['found'] | null =>
  ONCE.test(text.slice(Math.max(0, at - 120), at)) ? { kind, proposal: null, why: WHY } : null
