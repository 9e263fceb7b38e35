import { observancesIn } from '../dates/named-observances'
import type { Mark, Scanner, Search } from './finding'

/** "kỷ niệm 80 năm", "chào mừng lần thứ 98", "97 năm Ngày thành lập". */
const COUNT =
  /(?:(?:kỷ niệm|kỉ niệm|chào mừng|hướng tới|tròn)\s+(?:lần thứ\s+)?(?<a>\d{1,3})\s+năm)|(?:kỷ niệm|kỉ niệm)\s+lần thứ\s+(?<b>\d{1,3})|(?<![\d.,/])(?<c>\d{1,3})\s+năm(?=\s+(?:ngày\s+(?:thành lập|truyền thống|sinh|thương binh|giải phóng|toàn quốc kháng chiến)|cách mạng tháng tám|quốc khánh|chiến thắng))/giu

/**
 * How many years are commemorated, counted anew. Without the year of the event, a count moves on only
 * where the old year is named beside it; else only a person can say.
 */
export const anniversaries: Scanner = (text, search) =>
  [...text.matchAll(COUNT)].flatMap((match): readonly Mark[] => {
    const digits = match.groups?.['a'] ?? match.groups?.['b'] ?? match.groups?.['c'] ?? ''
    const start = match.index + match[0].lastIndexOf(digits)
    const end = start + digits.length
    const rest = text.slice(end, end + 160).split(/[;\n]|\.\s/u)[0] ?? ''
    const isTold = /kỷ niệm|kỉ niệm/iu.test(match[0])
    const found = counted(Number(digits), rest, isTold, search)
    return found ? [{ start, end, found }] : []
  })

function counted(
  count: number,
  rest: string,
  isTold: boolean,
  { year, oldYear }: Search,
): Mark['found'] | null {
  const names = (other: number) => new RegExp(String.raw`(?<!\d)${other}(?!\d)`, 'u').test(rest)
  const since = yearOfEvent(rest)
  const found = (proposal: number | null, why: string) => ({
    kind: 'anniversary' as const,
    proposal: proposal === null ? null : String(proposal),
    why,
  })
  if (since === null) {
    const next = count + year - oldYear
    if (names(oldYear)) {
      return found(
        next,
        `Tính lại số năm kỷ niệm: ${count} năm của năm ${oldYear} thành ${next} năm.`,
      )
    }
    return isTold && !names(year)
      ? found(null, `Chưa rõ năm gốc: tự tính lại số năm kỷ niệm cho năm ${year}.`)
      : null
  }
  const next = year - since
  if (count === oldYear - since) {
    return found(next, `Tính lại số năm kỷ niệm: từ năm ${since} đến năm ${year} là ${next} năm.`)
  }
  return isTold && count !== next
    ? found(null, `Xem lại số năm kỷ niệm: từ năm ${since} đến năm ${year} là ${next} năm.`)
    : null
}

const WRITTEN =
  /(?<!\d)(?:\d{1,2}[/-]\d{1,2}[/-])?(1[89]\d{2}|20\d{2})(?!\d)(?=\s*[-–]|\s*\))|(?<!\d)\d{1,2}[/-]\d{1,2}[/-](1[89]\d{2}|20\d{2})(?!\d)/u

/** From "(27/7/1947 - …", "(2007 - 2027)" or from the name of the day, whichever is written first. */
function yearOfEvent(rest: string): number | null {
  const written = WRITTEN.exec(rest)
  const named = observancesIn(rest).find(({ observance }) => observance.since !== undefined)
  if (named && (!written || named.at <= written.index)) return named.observance.since ?? null
  return written ? Number(written[1] ?? written[2]) : null
}
