import type { UnitKind } from '#shared/reference/unit-kinds'
import { tidy } from '#shared/vietnamese/wording'
import type { Unit } from './unit'

/** What tells where a unit stands. */
export type NamedUnit = Pick<Unit, 'kind' | 'name' | 'parentName'>

export const levelWords = ['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu'] as const
export type LevelWord = (typeof levelWords)[number]

/** Kinds that stand under a body whose name is printed above theirs. */
const KINDS_UNDER: readonly UnitKind[] = [
  'department',
  'division',
  'office',
  'centre',
  'districtDivision',
]
export const standsUnder = (kind: UnitKind): boolean => KINDS_UNDER.includes(kind)

const PROVINCIAL_KINDS: readonly UnitKind[] = ['provincialCommittee', 'department']

/** A name whose level is followed by what it is called: "xã hội" names no place. */
const PLACE = /(?<!\p{L})(tỉnh|thành phố|xã|phường|đặc khu)(?=\s+\S)/giu

function placeIn(text: string): { readonly level: LevelWord; readonly whole: string } | null {
  const name = tidy(text)
  for (const { 1: word = '', index } of name.matchAll(PLACE)) {
    const own = name.slice(index + word.length).trim()
    const level = levelWords.find((each) => each === word.toLocaleLowerCase('vi'))
    if (level !== undefined && /^[\p{Lu}\d]/u.test(own) && !/^HỘI(?!\p{L})/u.test(own))
      return { level, whole: `${word} ${own}` }
  }
  return null
}

const placeOfUnit = ({ name, parentName }: Omit<NamedUnit, 'kind'>) =>
  placeIn(name) ?? placeIn(parentName)

/** "xã An Bình", of the unit itself or of the one it belongs to; blank when neither says. */
export const placeNameOf = (unit: Omit<NamedUnit, 'kind'>): string => placeOfUnit(unit)?.whole ?? ''

/** "xã", as the unit's name or its superior's says; null when neither does. */
export const levelNamedBy = (unit: Omit<NamedUnit, 'kind'>): LevelWord | null =>
  placeOfUnit(unit)?.level ?? null

const COMMUNAL_LEVELS: readonly LevelWord[] = ['xã', 'phường', 'đặc khu']

/** Whether a unit has villages of its own: not a province, its departments and what stands under them. */
export function hasVillages(unit: NamedUnit): boolean {
  if (PROVINCIAL_KINDS.includes(unit.kind)) return false
  // A committee is what its kind says, whatever is printed above it.
  if (!standsUnder(unit.kind)) return true
  const level = levelNamedBy(unit)
  return (
    (level === null || COMMUNAL_LEVELS.includes(level)) && !/^sở\s/iu.test(unit.parentName.trim())
  )
}

/** What the unit's level is called; the usual one of its kind where no name says. */
export function levelOf(unit: NamedUnit): LevelWord {
  const level = levelNamedBy(unit)
  if (!hasVillages(unit)) return level === 'thành phố' ? level : 'tỉnh'
  return level !== null && COMMUNAL_LEVELS.includes(level) ? level : 'xã'
}

/** What the parts of a place are called: a xã has thôn, a phường tổ dân phố, a đặc khu may have both. */
export const villagesOf = (level: LevelWord | null): string =>
  level === 'xã' ? 'thôn' : level === 'phường' ? 'tổ dân phố' : 'thôn, tổ dân phố'

/** What those are called who lead them. */
export const villageLeadersOf = (level: LevelWord | null): string =>
  level === 'xã'
    ? 'trưởng thôn'
    : level === 'phường'
      ? 'tổ trưởng tổ dân phố'
      : 'trưởng thôn, tổ trưởng tổ dân phố'

/** The body a unit belongs to, as prose calls it: "UBND phường Tân Lập"; in general words where no name says. */
export function committeeOf(unit: NamedUnit): string {
  const place = placeNameOf(unit)
  return place === '' ? 'cơ quan chủ quản' : `UBND ${place}`
}

/** The office of economy of a commune (Nghị định số 150/2025/NĐ-CP): a phường and a đặc khu have a wider one. */
export const economyOfficeOf = (unit: NamedUnit): string =>
  levelOf(unit) === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị'

/**
 * Whose site and accounts a unit posts on: an office or a centre of a commune has none of its own and
 * uses those of its committee.
 */
export const sharesChannels = (unit: NamedUnit): boolean =>
  hasVillages(unit) && standsUnder(unit.kind)
