import type { LegalBasis } from '#shared/plan/legal-basis'
import { emptyRow } from '#shared/plan/defaults'
import { legalBasisCatalog, type LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import {
  legalDocumentTypeNames,
  legalDocumentTypes,
  type LegalDocumentType,
} from '#shared/reference/legal-document-types'
import { readDate } from '#shared/vietnamese/dates'
import { upperFirst } from '#shared/vietnamese/wording'
import { namesWithCommas } from './body-casing'
import { bare } from './numbered-text'

export const isBasisLine = (text: string): boolean =>
  /^[-–+*\s]*(?:căn cứ|thực hiện|triển khai|theo)\s/iu.test(text)

/**
 * The documents an opening sentence names one after another: "Thực hiện Chỉ thị số …, Kế hoạch số …,
 * Ủy ban nhân dân xã ban hành Kế hoạch như sau:". Empty unless each is named by its number.
 */
export function basesInSentence(
  text: string,
  newId: () => string,
  known: readonly LegalBasisEntry[] = legalBasisCatalog,
): readonly LegalBasis[] {
  const sentence = OWN_BODY_LAST.exec(text) ?? LAST_CLAUSE.exec(text)
  const parts = (sentence?.[1] ?? '').split(NEXT_DOCUMENT).filter((part) => part.trim() !== '')
  const bases = parts.map((part) => readBasis(`Căn cứ ${part}`, newId(), known))
  return bases.every((basis) => basis !== null && (basis.number !== '' || basis.type === 'law'))
    ? bases.flatMap((basis) => basis ?? [])
    : []
}

const OPENS = '^(?:[Cc]ăn cứ|[Tt]hực hiện|[Tt]riển khai(?: thực hiện)?)\\s+'
const ISSUES = '(?:ban hành|xây dựng|thông báo)'
/** "…, Phòng Kinh tế, Hạ tầng và Đô thị ban hành Kế hoạch như sau:": names of bodies hold commas too. */
const OWN_BODY_LAST = new RegExp(
  `${OPENS}(.*)[,;]\\s+(?=(?:Ủy ban|Uỷ ban|UBND|HĐND|Văn phòng|Phòng|Sở|Ban|Bộ|Trung tâm|Chi cục|Cục)\\s)[^;]*?${ISSUES}[^;]*:\\s*$`,
  'u',
)
const LAST_CLAUSE = new RegExp(`${OPENS}(.*?)[,;]\\s+[^,;]*${ISSUES}[^,;]*(?:,[^,;]*)?:\\s*$`, 'u')

const DOCUMENT =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình|Công văn|Thông báo|Kết luận)\\s'
const NEXT_DOCUMENT = new RegExp(`(?:[,;]|\\s+và)\\s+(?=${DOCUMENT})`, 'u')

/** What follows the name of who issued a paper. */
const SUBJECT =
  '(?:[Vv]ề|[Vv]/v|quy định|ban hành|phê duyệt|triển khai|hướng dẫn|sửa đổi|tăng cường|thực hiện)'
/** A comma before a capital is one of the name: "Sở Văn hóa, Thể thao và Du lịch". */
const ISSUER = new RegExp(
  `\\scủa\\s+(.+?)(?=\\s+${SUBJECT}(?:\\s|$)|[,;](?!\\s+\\p{Lu})|,\\s+${DOCUMENT}|;|$)`,
  'u',
)
/** Names whose parts people write small: "Sở Văn hóa, thể thao và du lịch". */
const KNOWN_NAMES = new RegExp(`(?:${namesWithCommas.join('|')})(?!\\p{L})`, 'giu')

function issuerIn(words: string): string {
  const whole = words.replace(KNOWN_NAMES, (name) => name.replaceAll(',', '_'))
  const found = ISSUER.exec(whole)
  const [all = '', name = ''] = found ?? []
  const start = (found?.index ?? 0) + all.length - name.length
  return words.slice(start, start + name.length).trim()
}

/**
 * "Căn cứ Nghị định số … ngày … của … về …" as its facts; those the catalogue knows come from there.
 * @param catalog papers known by their number: the unit's own list where it has one
 * @returns null when it names no document
 */
export function readBasis(
  text: string,
  id: string,
  catalog: readonly LegalBasisEntry[] = legalBasisCatalog,
): LegalBasis | null {
  const words = bare(text).replace(
    /^[-–+*\s]*(?:căn cứ|thực hiện|triển khai(?: thực hiện)?|theo)\s+/iu,
    '',
  )
  const type = typeOf(words)
  if (type === null) return null
  const number =
    /số\s*:?\s*(\d{1,5}(?:\/\d{4})?\s*\/\s*[\p{L}\d-]+(?:\s*-\s*\p{Lu}+)*)/u
      .exec(words)?.[1]
      ?.replace(/\s+/g, '') ?? ''
  const known = catalog.find((entry) => number !== '' && entry.number === number)
  if (known) return { ...known, id }
  const dated =
    /ngày\s+(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})/iu.exec(
      words,
    )
  const date = dated ? readDate(`${dated[1]}/${dated[2]}/${dated[3]}`, Number(dated[3])) : null
  const issuer = issuerIn(words)
  return {
    ...emptyRow('legalBases', id),
    type,
    number,
    issuer,
    date,
    subject: subjectOf(words, type, number, issuer),
    verified: false,
  }
}

function typeOf(words: string): LegalDocumentType | null {
  const lower = words.toLocaleLowerCase('vi')
  const names = legalDocumentTypes
    .filter((type) => type !== 'other')
    .map((type) => [type, legalDocumentTypeNames[type].toLocaleLowerCase('vi')] as const)
    .toSorted((a, b) => b[1].length - a[1].length)
  return names.find(([, name]) => lower.startsWith(`${name} `))?.[0] ?? null
}

function subjectOf(words: string, type: LegalDocumentType, number: string, issuer: string): string {
  if (type === 'law' || type === 'code' || type === 'ordinance') {
    const name = words
      .slice(legalDocumentTypeNames[type].length)
      .replace(/\s+(?:số|ngày)\s+\d.*$/iu, '')
    return upperFirst(name.trim())
  }
  const at = issuer === '' ? -1 : words.indexOf(issuer)
  const rest =
    at >= 0
      ? words.slice(at + issuer.length)
      : words.replace(/^.*?(?:năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/u, '')
  const subject = rest.replace(/^[\s,]+(?:về\s+(?:việc\s+)?)?/u, '').trim()
  return number === '' && at < 0 && subject === words ? '' : upperFirst(subject)
}
