import { upperFirst } from '#shared/vietnamese/wording'

/** Fields of work of departments, divisions and centres whose names hold a comma. */
export const namesWithCommas: readonly string[] = [
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thể thao và Truyền thanh',
  'Văn hóa, Thông tin và Thể thao',
  'Văn hóa, Khoa học và Thông tin',
  'Kinh tế, Hạ tầng và Đô thị',
]

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`

const SHORT: readonly (readonly [RegExp, string])[] = [
  [new RegExp(word('UBND'), 'giu'), 'Ủy ban nhân dân'],
  [new RegExp(word('HĐND'), 'giu'), 'Hội đồng nhân dân'],
]

/** "UBND xã" as the letterhead of a paper must name it: "Ủy ban nhân dân xã" (NĐ 30/2020, Phụ lục I). */
export const inFull = (name: string): string =>
  SHORT.reduce((text, [short, full]) => text.replace(short, full), name)

/** Words in front of the field of work of a body. */
const KINDS = 'sở|bộ|phòng|trung tâm|chi cục|cục|trạm|đài|ban|viện|văn phòng|hội|đoàn|thanh tra'
const FIELD = new RegExp(`^(${KINDS})(?=\\s(?!nhân dân))`, 'u')
/** Words after which a place is named; "xã hội" is none. */
const LEVELS = 'xã(?! hội)|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|đặc khu'
const PARTY = '(?:tỉnh|thành|huyện|quận|thị) ủy'
const PLACE = new RegExp(`(?<=${word(`${PARTY}|${LEVELS}`)}\\s)(?!ủy(?:\\s|$))(\\S.*)$`, 'u')
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân|uỷ ban nhân dân/gu, 'Ủy ban nhân dân'],
  [/hội đồng nhân dân/gu, 'Hội đồng nhân dân'],
  [/ủy ban mặt trận tổ quốc/gu, 'Ủy ban Mặt trận Tổ quốc'],
  [/(?<=văn )hoá/giu, 'hóa'],
  [/việt nam/gu, 'Việt Nam'],
  [new RegExp(word('mttq'), 'gu'), 'MTTQ'],
]

/**
 * A name set in capitals as running text writes it: kinds of bodies, their fields of work and places
 * begin with a capital (NĐ 30/2020, Phụ lục II, mục IV).
 * @param lower the name in lower case
 */
export function inNameCase(lower: string): string {
  const place = PLACE.exec(lower)?.[1] ?? ''
  const body = lower.slice(0, lower.length - place.length)
  const fields = FIELD.test(body)
    ? body.replace(
        new RegExp(
          `(^(?:${KINDS})\\s|,\\s|\\svà\\s|\\s[-–]\\s)(?!(?:${LEVELS}|các)\\s)(\\p{Ll})`,
          'gu',
        ),
        (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
      )
    : body
  const named = NAMES.reduce((text, [words, name]) => text.replace(words, name), fields)
  return upperFirst(named) + placeCase(place)
}

/** "Hiền Quan, tỉnh Phú Thọ", "Tân Thành": the level of the place above keeps its small letter. */
const placeCase = (place: string) =>
  place
    .split(' ')
    .map(upperFirst)
    .join(' ')
    .replace(ABOVE, (level) => level.toLocaleLowerCase('vi'))
const ABOVE = new RegExp(
  `(?<=, )(?:${LEVELS})(?=\\s)|(?<=\\s)(?:tỉnh|huyện|thành phố)(?=\\s)`,
  'giu',
)
