import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { findWith } from '../text/find-in-text'
import type { Search } from '../text/finding'
import { catalogEntry, entryNamed, type Catalog } from './replacement'

/** What a base is worth at a day. */
export type Judgement =
  | { readonly status: 'inForce' }
  /** `from` is the first day of its validity, or the day it was signed where nobody says more. */
  | { readonly status: 'notYet'; readonly from: string }
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
  const from =
    known(basis.validFrom) ??
    known(listed?.validFrom ?? null) ??
    // Nothing holds before the day it was signed.
    known(basis.date) ??
    known(listed?.date ?? null)
  return from !== null && from > at ? { status: 'notYet', from } : { status: 'inForce' }
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

/** Kinds of paper made anew every year: one of the old season is out of date whatever its subject says. */
const YEARLY_TYPES: ReadonlySet<LegalBasis['type']> = new Set([
  'plan',
  'programme',
  'officialLetter',
  'notice',
])

/**
 * Whether a base is the superior's paper for one year only: its subject names that year, as decisions
 * that allot a budget do; or it is of a yearly kind and signed from the middle of the year before to
 * the middle of that year.
 */
export function isYearlyPaper(basis: LegalBasis, search: Search): boolean {
  if (namesOldYear(basis.subject, search)) return true
  if (!YEARLY_TYPES.has(basis.type)) return false
  const { oldYear } = search
  const date = known(basis.date)
  return date !== null && date >= `${oldYear - 1}-07-01` && date < `${oldYear}-07-01`
}

/** "đến năm 2026, định hướng 2030" bounds a programme; a report tells of the year before on purpose. */
export const namesOldYear = (subject: string, search: Search): boolean =>
  !/^\s*(?:báo cáo|kết quả|tổng kết)/iu.test(subject) &&
  findWith(subject, search).some(
    ({ kind, start, proposal }) =>
      kind === 'year' &&
      proposal !== null &&
      !/(?:đến|tới|tầm nhìn)\s+(?:hết\s+)?$/iu.test(subject.slice(0, start)),
  )
