import { known } from '#shared/plan/entered'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { suggestedEntries, type LegalBasisPreset } from '#shared/reference/legal-basis-sets'
import type { UnitKind } from '#shared/reference/unit-kinds'
import { listedBasis } from './judge'
import { entryNamed, type Catalog } from './replacement'

/** The entries of a preset as the list in use has them; one the unit took off its list is left out. */
export const entriesOf = (preset: LegalBasisPreset, catalog: Catalog): readonly LegalBasisEntry[] =>
  preset.entries.flatMap((entry) => listedBasis(entry, catalog) ?? [])

/**
 * Bases that suit a kind of unit at a day: of each paper the one that holds then, whether it or what
 * came before or after it is named. What no list knows to hold is left out.
 */
export function suggestedBases(
  kind: UnitKind,
  at: string,
  catalog: Catalog,
): readonly LegalBasisEntry[] {
  const named = suggestedEntries[kind].flatMap((entry) => listedBasis(entry, catalog) ?? [])
  return [...new Set(named.flatMap((entry) => heldAt(entry, at, catalog) ?? []))]
}

function heldAt(entry: LegalBasisEntry, at: string, catalog: Catalog): LegalBasisEntry | null {
  const end = known(entry.validTo)
  if (end !== null && end <= at) return entryNamed(entry.replacedBy, at, catalog)
  const start = known(entry.validFrom) ?? known(entry.date)
  if (start === null || start <= at) return entry
  const before = catalog.find(
    ({ replacedBy, validTo }) =>
      (known(validTo) ?? '9999') > at && entryNamed(replacedBy, start, catalog) === entry,
  )
  return before ?? null
}

/** Whether two rows speak of one paper: by number, or by kind, date and name where there is none. */
export const isSamePaper = (a: LegalBasisEntry, b: LegalBasisEntry): boolean =>
  listedBasis(a, [b]) !== undefined
