import { ReadingConfig, doReadNumber } from 'read-vietnamese-number'
import { abbreviationMeanings } from '#shared/reference/wording/abbreviations'
import { dateParts } from './dates'

/** Something in a text that is not read as it is written. */
export type ReadAloud = {
  readonly start: number
  readonly end: number
  readonly written: string
  /** How it is said; null when it should be left out or told by its name. */
  readonly spoken: string | null
}

const spelling = new ReadingConfig()
spelling.oddText = 'linh'
spelling.unit = []
spelling.units = [[], ['nghìn'], ['triệu'], ['tỷ']]

/** `1250` said: "một nghìn hai trăm năm mươi". */
export function numberInWords(digits: string): string {
  return doReadNumber(digits.replace(/^0+(?=\d)/u, ''), spelling).trim()
}

/** Days up to the tenth are "mùng …"; the fourth month is "tháng tư". */
export function dayInWords(day: number): string {
  return day <= 10 ? `mùng ${numberInWords(String(day))}` : numberInWords(String(day))
}
export const monthInWords = (month: number): string =>
  month === 4 ? 'tư' : numberInWords(String(month))

/** "ngày mười chín tháng bảy", with its year when it is another than the one spoken of. */
export function dateInWords(iso: string, year: number): string {
  const date = dateParts(iso)
  const said = `ngày ${dayInWords(date.day)} tháng ${monthInWords(date.month)}`
  return date.year === year ? said : `${said} năm ${numberInWords(String(date.year))}`
}

const SPOKEN: Readonly<Record<string, string>> = {
  ...abbreviationMeanings,
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  TTHC: 'thủ tục hành chính',
  QR: 'quy-a',
  SMS: 'ét-em-ét',
  TNCS: 'Thanh niên Cộng sản',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TP: 'thành phố',
  OCOP: 'ô-cốp',
  HIV: 'hát-i-vê',
  AIDS: 'ết',
}

const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  km: 'ki-lô-mét',
  km2: 'ki-lô-mét vuông',
  m: 'mét',
  m2: 'mét vuông',
  m3: 'mét khối',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  đ: 'đồng',
}

const DATE = String.raw`(?<day>\d{1,2})\/(?<month>\d{1,2})(?:\/(?<year>\d{4}))?`
const HOUR = String.raw`(?<hour>\d{1,2})(?: ?(?:giờ|h|g) ?(?<minute>\d{2})(?: ?phút)?| ?h)`
const PAPER = String.raw`(?<paper>\d+\/(?:\d{4}\/[\p{Lu}Đ][\p{L}\d]*(?:-[\p{L}\d]+)*|[\p{Lu}Đ][\p{L}\d]*(?:-[\p{L}\d]+)+))`
const MONTH = String.raw`(?<ofMonth>\d{1,2})\/(?<ofYear>\d{4})`
/** Of two numbers with a stroke between them, the one that is no day: "18/24 thôn", "3/4 số hộ". */
const SHARE = String.raw`(?<part>\d{1,3}) ?\/ ?(?<whole>\d{1,3})(?= (?:tổng |dân )?(?:số|hộ|thôn|tổ|người|diện tích|trường|đơn vị|phiếu|ý kiến|chính sách|cuộc|lượt|vụ)(?!\p{L}))`
/** "quý II", "khóa XIV", and the others of "quý I, II". */
const ROMAN = String.raw`(?<=(?:[Qq]uý|[Kk]hóa|[Kk]hoá|[Tt]hứ|[Ll]ần|[Kk]ỳ|[Mm]ục|[Pp]hần|[Cc]hương|[Đđ]ại hội|[Cc]ấp|[Vv]òng|[Đđ]ợt|[Nn]hóm|[Ll]oại|[Hh]ạng|[Tt]hế kỷ)\s+(?:[IVX]+\s*(?:,|và|-|–)\s*)*)(?<roman>[IVX]+)`
const PHONE = String.raw`(?<phone>(?:\+84|0)(?:[ .-]?\d){8,10})`
const NUMBER = String.raw`(?<number>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<fraction>\d+))?(?:\s?(?<unit>%|km2|km|m2|m3|ha|kg|m|đ)(?![\p{L}\d]))?`
/** The dash between two numbers; dates with dashes are left alone. */
const RANGE = String.raw`(?<=[\dh%]\s?)(?<![-–]\s?\d+\s?)(?<range>[-–])(?=\s?\d+(?!\d|\s?[-–]\s?\d))`
const WORD = String.raw`(?<abbreviation>\p{Lu}{2,})`
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PAPER}|${MONTH}|${SHARE}|${DATE}|${HOUR}|${PHONE}|${NUMBER}|${ROMAN}|${WORD})(?![\p{L}\d])|${RANGE}`,
  'gu',
)

/** Numbers, dates, hours, units and abbreviations of a text, each with how it is read out. */
export function readAloud(text: string): readonly ReadAloud[] {
  return [...text.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: match[0],
    spoken: said(
      match.groups ?? {},
      text.slice(0, match.index),
      text.slice(match.index + match[0].length),
    ),
  }))
}

function said(
  groups: Partial<Record<string, string>>,
  before: string,
  after: string,
): string | null {
  const { day, month, year, hour, minute, phone, number, fraction, unit, abbreviation } = groups
  const { ofMonth, ofYear, part, whole, roman, range } = groups
  if (ofMonth !== undefined && ofYear !== undefined) {
    const named = /tháng\s+$/iu.test(before)
      ? monthInWords(Number(ofMonth))
      : numberInWords(ofMonth)
    return `${named} năm ${numberInWords(ofYear)}`
  }
  if (part !== undefined && whole !== undefined) return shareInWords(part, whole, before)
  if (roman !== undefined) return numberInWords(String(romanValue(roman)))
  if (range !== undefined) {
    return `${/\s$/u.test(before) ? '' : ' '}đến${/^\s/u.test(after) ? '' : ' '}`
  }
  if (day !== undefined && month !== undefined) {
    if (Number(day) > 31 || Number(month) > 12) return shareInWords(day, month, '')
    const named = `${isDay(before) ? '' : 'ngày '}${dateWords(day, month)}`
    return year === undefined ? named : `${named} năm ${numberInWords(year)}`
  }
  if (hour !== undefined) {
    const minutes = Number(minute ?? 0)
    return `${numberInWords(hour)} giờ${minutes === 0 ? '' : ` ${numberInWords(String(minutes))} phút`}`
  }
  if (phone !== undefined) return digitByDigit(phone)
  if (number !== undefined) return quantity(number, fraction, unit, before)
  return abbreviation === undefined ? null : (SPOKEN[abbreviation] ?? null)
}

const isDay = (before: string) => /ngày\s+$/iu.test(before)
const dateWords = (day: string, month: string) =>
  `${dayInWords(Number(day))} tháng ${monthInWords(Number(month))}`

/** "ba phần tư", "mười tám trên hai mươi bốn"; a day after all where a day is spoken of. */
function shareInWords(part: string, whole: string, before: string): string {
  const [count, all] = [Number(part), Number(whole)]
  if (
    /(?:ngày|từ|đến|trước|sau|sáng|chiều|tối|hôm|dịp)\s+$/iu.test(before) &&
    count <= 31 &&
    all <= 12
  )
    return `${isDay(before) ? '' : 'ngày '}${dateWords(part, whole)}`
  return count < all && all <= 10
    ? `${numberInWords(part)} phần ${all === 4 ? 'tư' : numberInWords(whole)}`
    : `${numberInWords(part)} trên ${numberInWords(whole)}`
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(roman: string): number {
  const values = Array.from(roman, (digit) => ROMAN_DIGITS[digit] ?? 0)
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  )
}

function quantity(
  number: string,
  fraction: string | undefined,
  unit: string | undefined,
  before: string,
): string {
  const bare = number.replaceAll('.', '')
  const whole = /tháng\s+$/iu.test(before) ? monthInWords(Number(bare)) : numberInWords(bare)
  return [
    /ngày\s+$/iu.test(before) ? dayInWords(Number(bare)) : whole,
    fraction === undefined ? '' : `phẩy ${digitByDigit(fraction)}`,
    unit === undefined ? '' : (UNITS[unit] ?? unit),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const digitByDigit = (digits: string) =>
  Array.from(digits.replace(/\D/gu, ''), (digit) => numberInWords(digit)).join(' ')

/** The text as it is said; what cannot be said stays as it is. */
export function spokenText(text: string): string {
  return readAloud(text).reduceRight(
    (whole, { start, end, spoken }) =>
      spoken === null ? whole : whole.slice(0, start) + spoken + whole.slice(end),
    text,
  )
}
