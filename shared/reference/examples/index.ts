import { economyOfficeOf, hasVillages, levelOf, type NamedUnit } from '#shared/plan/unit-place'
import { inLocalWords } from '../local-words'
import type { UnitKind } from '../unit-kinds'
import { departmentExamples, provinceExamples } from './provinces'
import { centreExamples, divisionExamples, officeExamples } from './offices'

/** Examples by step of the guide, or by the pattern of a field's path. */
export type Examples = Readonly<Record<string, string>>

const BY_KIND: Partial<Record<UnitKind, Examples>> = {
  provincialCommittee: provinceExamples,
  department: departmentExamples,
  division: divisionExamples,
  office: officeExamples,
  centre: centreExamples,
}

/**
 * The example a unit of this kind can follow: its own kind's where there is one, else the commune's in
 * the words of its level.
 */
export function exampleFor(place: string, common: string, unit: NamedUnit): string {
  const own = BY_KIND[unit.kind]
  const example = own && Object.hasOwn(own, place) ? (own[place] ?? common) : common
  if (!hasVillages(unit)) {
    return levelOf(unit) === 'thành phố'
      ? example.replaceAll('Tỉnh ủy', 'Thành ủy').replaceAll('tỉnh', 'thành phố')
      : example
  }
  return inLocalWords(
    (levelOf(unit) === 'phường' ? example.replaceAll('thôn xóm', 'khu phố') : example)
      .replace(/(?<!\p{L})xã(?! hội|, phường)/gu, levelOf(unit))
      .replace(/Phòng Kinh tế(?!,)/gu, economyOfficeOf(unit)),
    unit,
  )
}
