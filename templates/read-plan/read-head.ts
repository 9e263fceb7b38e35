import { newUnit } from '#shared/plan/new-unit'
import type { Signer, Unit } from '#shared/plan/unit'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { placeIn } from '#shared/vietnamese/unit-names'
import { upperFirst } from '#shared/vietnamese/wording'
import type { Parts } from '../inspect/recognise/parts'
import type { Line } from '../inspect/recognise/lines'
import { inFull, inNameCase } from './body-casing'
import { bare } from './numbered-text'

/** The unit as the paper shows it, in the letter case of running text. */
export function readUnit(
  parts: Parts,
  prose: readonly string[],
  decision: { readonly issuer: string; readonly code: string } | null = null,
): Unit {
  const { letterhead, closing } = parts
  const isHeadless = letterhead === null && decision !== null
  const name = isHeadless
    ? upperFirst(inFull(decision.issuer))
    : namedIn(joined(letterhead?.issuer ?? []), prose)
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
    codeAbbreviation: isHeadless ? decision.code : reference.unit,
    placeName: isHeadless ? placeIn(name) : placeOf(letterhead?.placeDate?.text ?? ''),
    archiveAbbreviation: archivedBy(archive),
    signer: signerOf(
      (closing?.authority ?? []).map(({ text }) => text),
      closing?.name?.text ?? '',
    ),
    recipients: recipients.filter((text) => text !== '' && !/^lưu\s*:?/iu.test(text)),
  }
}

/** "Lưu: VT, VHXH (05b)", "Lưu: VP": who keeps the paper beside the clerks (VT). */
const archivedBy = (text: string) =>
  text
    .replace(/^lưu\s*:?\s*/iu, '')
    .split(/[,;]/)
    .map((part) => part.replace(/\s*[(\d].*$/u, '').trim())
    .find((part) => part !== '' && part !== 'VT') ?? ''

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
  const full = inFull(wanted).toLocaleLowerCase('vi')
  for (const text of prose) {
    const said = inFull(text)
    const at = said.toLocaleLowerCase('vi').indexOf(full)
    const found = at < 0 ? '' : said.slice(at, at + full.length)
    if (found !== '' && !hasCapitalWords(found)) return upperFirst(found)
  }
  return inNameCase(full)
}

/** Whether a name is set in capitals, but for what `inFull` has written out. */
const hasCapitalWords = (name: string): boolean =>
  name
    .replace(/Ủy ban nhân dân|Hội đồng nhân dân/gu, '')
    .split(' ')
    .some(
      (word) => word.length > 1 && word === word.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(word),
    )

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
    // "Phó Chủ tịch", "Phó Giám đốc", "Chánh Văn phòng" (Phụ lục II, mục V.2).
    upperFirst(bareAuthority(line).toLocaleLowerCase('vi'))
      .replace(/^Phó (.*)$/u, (_, rest: string) => `Phó ${upperFirst(rest)}`)
      .replace(/(?<=Chánh )v/u, 'V')
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
