import { known } from '#shared/plan/entered'
import { legalBasisCatalog, type LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { formatDate, readDate } from '#shared/vietnamese/dates'

/** What the catalog knows of a paper that no longer holds. */
export type Expiry = {
  /** What holds in its place; null when nothing does. */
  readonly entry: LegalBasisEntry | null
  /** `01/7/2026`-like day from which the old one no longer holds. */
  readonly since: string
}

/** The list papers are looked up in: the app's own, or the unit's. */
export type Catalog = readonly LegalBasisEntry[]

const sameNumber = (a: string, b: string) => plain(a) === plain(b)
const plain = (number: string) => number.replaceAll(/\s/gu, '').replaceAll('–', '-').toUpperCase()

/** The catalog's entry with this number; a blank number is nobody's. */
export function catalogEntry(
  number: string,
  catalog: Catalog = legalBasisCatalog,
): LegalBasisEntry | undefined {
  if (number.trim() === '') return undefined
  return catalog.find((entry) => sameNumber(entry.number, number))
}

/** How the paper of this number ended by a day; null while it still holds, or when nobody knows it. */
export function expiryOf(
  number: string,
  at: string,
  catalog: Catalog = legalBasisCatalog,
): Expiry | null {
  const old = catalogEntry(number, catalog)
  const end = old ? known(old.validTo) : null
  if (!old || end === null || end > at) return null
  return { entry: inForce(old, at, catalog), since: formatDate(end) }
}

/** The entry a name as "Nghị định số 244/2026/NĐ-CP" speaks of, followed on to what holds at a day. */
export function entryNamed(
  name: string,
  at: string,
  catalog: Catalog = legalBasisCatalog,
): LegalBasisEntry | null {
  const entry = named(name, catalog)
  if (!entry) return null
  const end = known(entry.validTo)
  return end === null || end > at ? entry : inForce(entry, at, catalog)
}

function inForce(old: LegalBasisEntry, at: string, catalog: Catalog): LegalBasisEntry | null {
  let entry: LegalBasisEntry | undefined = old
  for (let step = 0; step < catalog.length && entry; step++) {
    const end: string | null = known(entry.validTo)
    if (end === null || end > at) return entry
    entry = named(entry.replacedBy, catalog)
  }
  return null
}

/** By its number, or by its date where it has none yet: "Luật … ngày 24 tháng 4 năm 2026". */
function named(name: string, catalog: Catalog): LegalBasisEntry | undefined {
  const number = /\d+(?:\/\d{4})?\/\S+/u.exec(name)?.[0]
  const byNumber = number === undefined ? undefined : catalogEntry(number, catalog)
  if (byNumber) return byNumber
  const day = /ngày (.+)$/u.exec(name)?.[1]
  const date = day === undefined ? null : readDate(day, 0)
  return date === null
    ? undefined
    : catalog.find((entry) => entry.date === date && name.includes(entry.subject))
}

/** "Nghị định số 244/2026/NĐ-CP"; a paper without number goes by its subject. */
export function nameOf(entry: Pick<LegalBasisEntry, 'type' | 'number' | 'subject'>): string {
  const type = legalDocumentTypeNames[entry.type]
  return entry.number === '' ? `${type} ${entry.subject}` : `${type} số ${entry.number}`
}
