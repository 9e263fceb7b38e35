import { addAbsentStaff } from './add-absent-staff'
import { addCompanions } from './add-companions'
import { addCompanionChoices } from './add-companion-choices'
import { addIssuedVersion } from './add-issued-version'
import { addOrigin } from './add-origin'

/** A document as it was stored, before anything about it is known. */
export type StoredDocument = Readonly<Record<string, unknown>>

/**
 * Changes of shape in order: the first turns version 1 into version 2, and so on. An upgrade is never
 * edited once released, and leaves alone what it does not know: the schema judges afterwards. From
 * version 5 on it also goes through `issuedVersion`, which holds the same sections once more.
 */
const upgrades: readonly ((document: StoredDocument) => StoredDocument)[] = [
  addCompanions,
  addOrigin,
  addIssuedVersion,
  addAbsentStaff,
  addCompanionChoices,
]

/** A stored document in today's shape, or as it is when its version says nothing. */
export function upgraded(value: object): object {
  const version = 'schemaVersion' in value ? value.schemaVersion : null
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return value
  return upgrades
    .slice(version - 1)
    .reduce<StoredDocument>(
      (document, upgrade, index) => ({ ...upgrade(document), schemaVersion: version + index + 1 }),
      { ...value },
    )
}
