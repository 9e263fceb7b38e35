import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { catalogEntry, entryNamed, type Catalog } from './replacement'

/** What a base is worth at a day. */
export type Judgement =
  | { readonly status: 'inForce' | 'notYet' }
  | {
      readonly status: 'expired'
      /** First day on which it no longer holds. */
      readonly since: string
      /** As written beside the base or in the catalog; blank when nobody says. */
      readonly replacedBy: string
      /** The paper that holds instead, when the catalog knows it. */
      readonly entry: LegalBasisEntry | null
    }

/** A base by what the plan says of it, and by the catalog where the plan says nothing. */
export function judgeBasis(
  basis: LegalBasis,
  at: string,
  catalog: Catalog = legalBasisCatalog,
): Judgement {
  const listed = listedBasis(basis, catalog)
  const since = known(basis.validTo) ?? (listed ? known(listed.validTo) : null)
  if (since !== null && since <= at) {
    const replacedBy = basis.replacedBy.trim() || (listed?.replacedBy ?? '')
    return { status: 'expired', since, replacedBy, entry: entryNamed(replacedBy, at, catalog) }
  }
  const from = known(basis.validFrom) ?? (listed ? known(listed.validFrom) : null)
  return { status: from !== null && from > at ? 'notYet' : 'inForce' }
}

/** The catalog's entry of a base: by its number, or by its date where it is cited by that alone. */
export function listedBasis(
  basis: LegalBasisEntry,
  catalog: Catalog = legalBasisCatalog,
): LegalBasisEntry | undefined {
  const { number, type, date, subject } = basis
  if (number.trim() !== '') return catalogEntry(number, catalog)
  if (date === null) return undefined
  return catalog.find(
    (entry) => entry.type === type && entry.date === date && entry.subject === subject,
  )
}

const YEARLY_TYPES: ReadonlySet<LegalBasis['type']> = new Set([
  'plan',
  'programme',
  'officialLetter',
  'notice',
])

/**
 * Whether a base is the superior's paper for one year only: signed from the middle of the year before
 * to the middle of that year, or naming that year in its subject.
 */
export function isYearlyPaper(basis: LegalBasis, oldYear: number, namesYear: boolean): boolean {
  if (!YEARLY_TYPES.has(basis.type)) return false
  const date = known(basis.date)
  return namesYear || (date !== null && date >= `${oldYear - 1}-07-01` && date < `${oldYear}-07-01`)
}
