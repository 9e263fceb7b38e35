import type { Unit } from '#shared/plan/unit'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { DemandBody, DemandSection, DemandSet } from '#shared/reference/demands/demand-set'
import { foldForSearch } from '#shared/vietnamese/search'

/** Whether a section of a letter binds a unit, and why. */
export type Binding = {
  readonly binds: boolean
  /** The body of the letter the unit was taken for; null when it is none of them. */
  readonly body: DemandBody | null
  /** The officer said so, against what the kind and name of the unit say. */
  readonly isSwitched: boolean
}

/** Names the officer's choice: for one section of one letter, and one unit. */
export const switchKey = (set: DemandSet, section: DemandSection, unit: Unit): string =>
  [set.id, section.number, unit.kind, fold(unit.name)].join('/')

export function bindingOf(
  { set, switches }: ChosenDemands,
  section: DemandSection,
  unit: Unit,
): Binding {
  const body = section.bodies.find((each) => isBody(each, unit)) ?? null
  const switched = switches[switchKey(set, section, unit)]
  const binds = switched ?? body !== null
  return { binds, body, isSwitched: binds !== (body !== null) }
}

/** Names are compared without marks, whatever the dash: "Văn hoá – Xã hội" is "Văn hóa - Xã hội". */
const fold = (name: string) => foldForSearch(name.replace(/[–—]/g, '-'))

function isBody({ unitKinds, names }: DemandBody, unit: Unit): boolean {
  const name = fold(unit.name)
  return (
    (unitKinds.length === 0 || unitKinds.includes(unit.kind)) &&
    (names.length === 0 || names.some((each) => name.includes(fold(each))))
  )
}
