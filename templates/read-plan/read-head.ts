import { newUnit } from '#shared/plan/new-unit'
import type { Signer, Unit } from '#shared/plan/unit'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { upperFirst } from '#shared/vietnamese/wording'
import type { Parts } from '../inspect/recognise/parts'
import type { Line } from '../inspect/recognise/lines'
import { bare } from './numbered-text'

/** The unit as the paper shows it, in the letter case of running text. */
export function readUnit(parts: Parts, prose: readonly string[]): Unit {
  const { letterhead, closing } = parts
  const name = namedIn(joined(letterhead?.issuer ?? []), prose)
  const kind = kindOf(name)
  const reference = referenceOf(parts)
  const recipients = (closing?.recipients ?? []).map(({ text }) =>
    bare(text.replace(/^[-–•+*]\s*/u, '')),
  )
  const archive = recipients.find((text) => /^lưu\s*:?/iu.test(text)) ?? ''
  return {
    ...newUnit(kind),
    parentName: namedIn(joined(letterhead?.parent ?? []), prose),
    name,
    codeAbbreviation: reference.unit,
    placeName: placeOf(letterhead?.placeDate?.text ?? ''),
    archiveAbbreviation: /,\s*([^,;.()\d]+?)\s*(?:\(|$)/u.exec(archive)?.[1]?.trim() ?? '',
    signer: signerOf(
      (closing?.authority ?? []).map(({ text }) => text),
      closing?.name?.text ?? '',
    ),
    recipients: recipients.filter((text) => text !== '' && !/^lưu\s*:?/iu.test(text)),
  }
}

const joined = (lines: readonly Line[]) => lines.map(({ text }) => text).join(' ')

/** Number and code of "Số: 05/KH-UBND". */
export function referenceOf({ letterhead }: Parts): {
  readonly number: string
  readonly unit: string
} {
  const text = letterhead?.reference?.text ?? ''
  const found =
    /^s[ốỐ]\s*[:.]?\s*(\d{0,5})[\s.…_]*\/\s*(?:20\d{2}\s*\/\s*)?([\p{Lu}Đa-z]+)\s*[-–]\s*(.+)$/iu.exec(
      text,
    )
  return { number: found?.[1] ?? '', unit: bare(found?.[3] ?? '') }
}

const placeOf = (text: string) => /^\(?\s*(.*?)\s*,?\s*ngày(?=\s)/iu.exec(text)?.[1] ?? ''

/** A name set in capitals, as the running text of the paper writes it. */
function namedIn(capitals: string, prose: readonly string[]): string {
  if (capitals === '') return ''
  const wanted = capitals.replace(/\s+/g, ' ').toLocaleLowerCase('vi')
  for (const text of prose) {
    const at = text.toLocaleLowerCase('vi').indexOf(wanted)
    const found = at < 0 ? '' : text.slice(at, at + wanted.length)
    if (found !== '' && found !== found.toLocaleUpperCase('vi')) return upperFirst(found)
  }
  return inSentenceCase(wanted)
}

/** Words after which a place is named; the words of its name are capitalised (Phụ lục II). */
const BEFORE_PLACE =
  /(?<=\b(?:xã|phường|thị trấn|huyện|quận|thị xã|tỉnh|thành phố|đặc khu))\s+(\S.*)$/u
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân|uỷ ban nhân dân/gu, 'Ủy ban nhân dân'],
  [/hội đồng nhân dân/gu, 'Hội đồng nhân dân'],
  [/văn hóa|văn hoá/gu, 'Văn hóa'],
]

function inSentenceCase(lower: string): string {
  const placed = lower.replace(
    BEFORE_PLACE,
    (_, place: string) =>
      ` ${place
        .split(' ')
        .map((word) => (/^(?:tỉnh|huyện|thành)$/u.test(word) ? word : upperFirst(word)))
        .join(' ')}`,
  )
  const named = NAMES.reduce((text, [words, name]) => text.replace(words, name), placed)
  return upperFirst(named.replace(/(?<=- )\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi')))
}

function kindOf(name: string): UnitKind {
  const lower = name.toLocaleLowerCase('vi')
  if (/^(?:ủy|uỷ) ban nhân dân (?:tỉnh|thành phố)/u.test(lower)) return 'provincialCommittee'
  if (/^(?:ủy|uỷ) ban nhân dân/u.test(lower)) return 'communalCommittee'
  if (/^văn phòng/u.test(lower)) return 'office'
  if (/^sở/u.test(lower)) return 'department'
  if (/^trung tâm/u.test(lower)) return 'centre'
  return 'division'
}

const COLLECTIVES: readonly (readonly [RegExp, string])[] = [
  [/(?:ỦY|UỶ) BAN NHÂN DÂN/u, 'Ủy ban nhân dân'],
  [/HỘI ĐỒNG NHÂN DÂN/u, 'Hội đồng nhân dân'],
]

/** Who signs and by what authority (NĐ 30/2020, Phụ lục I, mục II.7b). */
function signerOf(lines: readonly string[], name: string): Signer {
  const [first = ''] = lines
  const collective = COLLECTIVES.find(([words]) => words.test(first))?.[1] ?? ''
  const isFor = (mark: string) => lines.some((line) => new RegExp(`^${mark}[.\\s]`, 'u').test(line))
  const position = (line: string) =>
    // "Phó Chủ tịch", "Phó Giám đốc" (Phụ lục II, mục V.2).
    upperFirst(bareAuthority(line).toLocaleLowerCase('vi')).replace(
      /^Phó (.*)$/u,
      (_, rest: string) => `Phó ${upperFirst(rest)}`,
    )
  const last = lines.at(-1) ?? ''
  const deputyLine = lines.find((line) => /^K\/?T[.\s]/u.test(line)) ?? ''
  const head = deputyLine !== '' ? position(deputyLine) : position(last)
  const base = { collective, headPosition: head, signerPosition: '', name }
  if (deputyLine !== '') {
    return {
      ...base,
      authority: isFor('T/?M') ? 'collectiveDeputy' : 'deputy',
      signerPosition: position(last),
    }
  }
  if (isFor('T/?M')) return { ...base, authority: 'collective' }
  if (isFor('T/?L')) {
    return {
      ...base,
      authority: 'byOrder',
      headPosition: position(first),
      signerPosition: position(last),
    }
  }
  if (isFor('TUQ')) {
    return {
      ...base,
      authority: 'byDelegation',
      headPosition: position(first),
      signerPosition: position(last),
    }
  }
  return { ...base, authority: isFor('Q') ? 'acting' : 'direct' }
}

const bareAuthority = (line: string) =>
  line.replace(/^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)[.\s]+/u, '').trim()
