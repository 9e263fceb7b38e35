import { observances } from '#shared/reference/observances'
import { type Mark, type Scanner } from './finding'

/** "kỷ niệm 80 năm", "chào mừng lần thứ 98", "97 năm Ngày thành lập". */
const COUNT =
  /(?:(?:kỷ niệm|kỉ niệm|chào mừng|hướng tới|tròn)\s+(?:lần thứ\s+)?(?<a>\d{1,3})\s+năm)|(?:kỷ niệm|kỉ niệm)\s+lần thứ\s+(?<b>\d{1,3})|(?<![\d.,/])(?<c>\d{1,3})\s+năm(?=\s+(?:ngày\s+(?:thành lập|truyền thống|sinh|thương binh|giải phóng)|cách mạng tháng tám|quốc khánh|chiến thắng))/giu

const NAMED = observances.flatMap(({ name, words = [], since }) =>
  since === undefined ? [] : [name, ...words].map((word) => ({ word: word.toLowerCase(), since })),
)

/**
 * How many years are commemorated, counted anew. Without the year of the event, a count moves on only
 * where the old year is named beside it.
 */
export const anniversaries: Scanner = (text, { year, oldYear }) => {
  const marks: Mark[] = []
  for (const match of text.matchAll(COUNT)) {
    const digits = match.groups?.['a'] ?? match.groups?.['b'] ?? match.groups?.['c'] ?? ''
    const start = match.index + match[0].lastIndexOf(digits)
    const end = start + digits.length
    const rest = text.slice(end, end + 160).split(/[;\n]/u)[0] ?? ''
    const since = yearOfEvent(rest)
    const count = Number(digits)
    const isOld =
      since === null
        ? new RegExp(String.raw`(?<!\d)${oldYear}(?!\d)`, 'u').test(rest)
        : count === oldYear - since
    if (!isOld) continue
    const next = since === null ? count + year - oldYear : year - since
    marks.push({
      start,
      end,
      found: {
        kind: 'anniversary',
        proposal: String(next),
        why:
          since === null
            ? `Tính lại số năm kỷ niệm: ${count} năm của năm ${oldYear} thành ${next} năm.`
            : `Tính lại số năm kỷ niệm: từ năm ${since} đến năm ${year} là ${next} năm.`,
      },
    })
  }
  return marks
}

/** From "(27/7/1947 - …" or from the name of the day, whichever is written first. */
function yearOfEvent(rest: string): number | null {
  const written = /(?<!\d)\d{1,2}[/-]\d{1,2}[/-](1[89]\d{2}|20\d{2})(?!\d)/u.exec(rest)
  const lower = rest.toLowerCase()
  const named = NAMED.flatMap(({ word, since }) => {
    const at = lower.indexOf(word)
    return at === -1 ? [] : [{ at, since }]
  }).toSorted((a, b) => a.at - b.at)[0]
  if (named && (!written || named.at <= written.index)) return named.since
  return written ? Number(written[1]) : null
}
