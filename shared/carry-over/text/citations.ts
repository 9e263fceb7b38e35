import { expiryOf, nameOf } from '../bases/replacement'
import { marked, type Mark, type Search, type Scanner } from './finding'
import { readWrittenDate, WRITTEN_DATE, writtenLike } from './written-date'

/** Numbers and dates of papers: they keep their own year, unless the paper itself is out of date. */

const SYMBOL = String.raw`\p{Lu}[\p{L}\d]*(?:\s?[-–]\s?[\p{Lu}Đ][\p{L}\d.&]*)*`
const NUMBER = String.raw`(?<number>\d{1,5}(?:\.\d+)?(?:[/-](?:19|20)\d{2})?/(?<symbol>${SYMBOL}))`
const SIGNED = String.raw`(?:ký |ban hành )?ngày\s+`
/** After a comma the date may be another matter's: it is the paper's when more is told of the paper. */
const COMMA = String.raw`(?:,(?=\s+${SIGNED}${WRITTEN_DATE}\s+(?:của|về|v/v|phê duyệt|ban hành|quy định)\s))?`
const DATED = String.raw`(?:(?<lead>${COMMA}\s+${SIGNED})(?<date>${WRITTEN_DATE}))?`
/** Whoever issued it keeps the name of that time. */
const ISSUER = String.raw`(?<issuer>\s+của\s+(?:(?!\s(?:về|quy định|phê duyệt|ban hành|triển khai|thực hiện|hướng dẫn|và|năm|trong|tại|từ|để|giai đoạn|nhằm|cho)\s)[^,;.()\n\d–—]){1,80}(?<=\S))?`

const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d/.])(?:số:?\s*)?${NUMBER}${DATED}${ISSUER}`,
  'gu',
)

/** "Luật Tiếp cận thông tin ngày 24 tháng 4 năm 2026": cited by its date alone. */
const DATED_ONLY = new RegExp(
  String.raw`(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Chỉ thị|Thông tư|Kết luận|Hiến pháp)(?:\s+(?!ngày\s)[\p{L}-]+,?){0,14}?\s+ngày\s+${WRITTEN_DATE}`,
  'gu',
)

/** Papers made anew every year; laws and decisions live on. */
const YEARLY = /^(?:KH|TTr|BC|TB|GM|CTr|CV|UBND)(?:\s?[-–]|$)/u

export const citations: Scanner = (text, search) => [
  ...marked(text, NUMBERED, (match) => readNumbered(text, match, search) ?? 'stays'),
  ...marked(text, DATED_ONLY, () => 'stays'),
]

function readNumbered(text: string, match: RegExpExecArray, search: Search): Mark['found'] {
  const { number = '', symbol = '', date, lead = '', issuer = '' } = match.groups ?? {}
  const before = match[0].slice(0, match[0].indexOf(number))
  if (YEARLY.test(symbol)) {
    if (date === undefined || !isOfOldPlan(date, search)) return undefined
    return {
      kind: 'paper',
      proposal: `${before}…/${symbol}${lead}… tháng … năm …${issuer}`,
      why: `Văn bản của kế hoạch năm ${search.oldYear}. Ghi số, ngày của văn bản năm ${search.year}.`,
    }
  }
  const expiry = expiryOf(number, search.at, search.catalog)
  if (!expiry || tellsOfTheEnd(text, match.index)) return undefined
  const { entry, since } = expiry
  const ended = `Số ${number} hết hiệu lực từ ${since}`
  if (!entry) return { kind: 'basis', proposal: null, why: `${ended}.` }
  const rest = date === undefined ? '' : `${lead}${dateLike(date, entry.date)}`
  return {
    kind: 'basis',
    proposal: entry.number === '' ? null : `${before}${entry.number}${rest}${issuer}`,
    why: `${ended}; thay bằng ${nameOf(entry)}.`,
  }
}

const dateLike = (written: string, date: unknown) =>
  typeof date === 'string' ? writtenLike(written, date) : '… tháng … năm …'

/** "thay thế Nghị định số 09/2017/NĐ-CP" speaks of the past on purpose. */
const tellsOfTheEnd = (text: string, at: number) =>
  /(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|sửa đổi, bổ sung)[^.;]{0,60}$/iu.test(
    text.slice(Math.max(0, at - 90), at),
  )

/**
 * A yearly paper of the old plan's season, from the middle of the year before: the province's plan
 * for 2027 is signed late in 2026 or early in 2027, and one signed late in 2027 is for 2028.
 */
function isOfOldPlan(date: string, { year, oldYear }: Search): boolean {
  const iso = readWrittenDate(date)
  return iso !== null && iso >= `${oldYear - 1}-07-01` && iso < `${year - 1}-07-01`
}
