import { marked, type Scanner } from './finding'
import { laterByYears, readWrittenDate, WRITTEN_DATE } from './written-date'

/** The old year itself: in dates, periods and alone. */

const PERIOD = new RegExp(
  String.raw`(?<!\d)(?<from>${WRITTEN_DATE})(?<between>\s*(?:[-–—]|đến(?:\s+(?:hết\s+)?ngày)?|tới(?:\s+ngày)?)\s*)(?<to>${WRITTEN_DATE})(?!\d)`,
  'giu',
)

/**
 * A period that ends in the old year moves as a whole; "27/7/1947 - 27/7/2027" keeps its beginning,
 * and one that ends later stays.
 */
export const periods: Scanner = (text, { year, oldYear }) =>
  marked(text, PERIOD, (match) => {
    const { from = '', between = '', to = '' } = match.groups ?? {}
    const [start, end] = [readWrittenDate(from), readWrittenDate(to)]
    if (start === null || end === null) return null
    if (Number(end.slice(0, 4)) !== oldYear) return 'stays'
    const isAnniversary = start.slice(5) === end.slice(5) && start !== end
    const begin = isAnniversary ? from : laterByYears(from, year - oldYear)
    return {
      kind: isAnniversary ? 'anniversary' : 'date',
      proposal: `${begin}${between}${laterByYears(to, year - oldYear)}`,
      why: isAnniversary
        ? `Mốc kỷ niệm của năm ${oldYear} chuyển sang năm ${year}.`
        : `Khoảng thời gian của năm ${oldYear} chuyển sang năm ${year}.`,
    }
  })

const DATE = new RegExp(String.raw`(?<![\d/])${WRITTEN_DATE}(?!\d)`, 'giu')
const SHORT_DATE = /(?<![\d/.-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{2})(?![\d/])/gu

export const dates: Scanner = (text, { year, oldYear }) => {
  const why = `Ngày của năm ${oldYear}; xem lại ngày, thứ trong năm ${year}.`
  return [
    ...marked(text, DATE, (match) =>
      Number(match[0].slice(-4)) === oldYear
        ? { kind: 'date', proposal: laterByYears(match[0], year - oldYear), why }
        : null,
    ),
    ...marked(text, SHORT_DATE, (match) => {
      const { day = '', month = '', year: short = '' } = match.groups ?? {}
      const full = `${day}/${month}/${Math.trunc(oldYear / 100)}${short}`
      if (Number(full.slice(-4)) !== oldYear || readWrittenDate(full) === null) return null
      const later = laterByYears(full, year - oldYear)
      return { kind: 'date', proposal: later.slice(0, -4) + later.slice(-2), why }
    }),
  ]
}

/** The year wherever it stands alone: "năm 2027", "tháng 12/2027", "quý I/2027", "XUÂN 2027". */
export const years: Scanner = (text, { year, oldYear }) => {
  const alone = String.raw`(?<!\d)(?<!\d,)${oldYear}(?!\d|,\d|\.\d{3}(?!\d))`
  const named = String.raw`(?:(?:năm|quý\s+[IV1-4]+|tháng\s+\d{1,2})\s{0,9}[/,-]?\s{0,9}|(?<!\d)\d{1,2}/)${alone}`
  const why = `Nhắc năm ${oldYear} trong kế hoạch năm ${year}.${namesBoth(text, year)}`
  // The digits alone once more, for where the words before them belong to something else.
  return [named, alone].flatMap((pattern) =>
    marked(text, new RegExp(pattern, 'giu'), (match) => ({
      kind: 'year',
      proposal: match[0].replace(/\d{4}$/u, String(year)),
      why,
    })),
  )
}

/** "bắt đầu từ năm 2028, không bố trí trong năm 2027" cannot be put right word by word. */
const namesBoth = (text: string, year: number) =>
  new RegExp(String.raw`(?<!\d)(?<!\d,)${year}(?!\d)`, 'u').test(text)
    ? ` Đoạn này cũng nhắc năm ${year}: đọc lại trước khi sửa.`
    : ''

const CAN = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const CHI = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']

/** Name of a lunar year, e.g. "Đinh Mùi" for 2027. */
const lunarYearName = (year: number) =>
  `${CAN[(year + 6) % 10] ?? ''} ${CHI[(year + 8) % 12] ?? ''}`

export const lunarYears: Scanner = (text, { year, oldYear }) =>
  marked(
    text,
    new RegExp(
      String.raw`(?<!\p{L})${lunarYearName(oldYear)}(?!\p{L})(?!\s{0,9}[-(,]?\s{0,9}(?!${oldYear})\d{4})`,
      'giu',
    ),
    (match) => ({
      kind: 'year',
      proposal: sameCase(match[0], lunarYearName(year)),
      why: `Năm ${oldYear} là năm ${lunarYearName(oldYear)}; năm ${year} là năm ${lunarYearName(year)}.`,
    }),
  )

/** Text in capitals where the model is. */
export function sameCase(model: string, text: string): string {
  const capitals = model.toLocaleUpperCase('vi')
  const isUpper = model === capitals && model !== model.toLocaleLowerCase('vi')
  return isUpper ? text.toLocaleUpperCase('vi').normalize('NFC') : text
}
