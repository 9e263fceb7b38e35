import type { Unit } from '#shared/plan/unit'
import { attempt, type Outcome, type StorageContext } from './context'
import { rawText } from './plan-file'
import { unitProfileRow, type UnitProfileRow } from './rows'

/** A unit's particulars, kept so that they are typed once and offered for each new plan. */
export type UnitProfile = Readonly<UnitProfileRow>

export type ListedUnitProfile =
  | { readonly status: 'sound'; readonly profile: UnitProfile }
  | { readonly status: 'damaged'; readonly id: string; readonly raw: string }

export type UnitProfileRepository = {
  /** Most recently saved first. */
  readonly list: () => Promise<Outcome<{ readonly profiles: readonly ListedUnitProfile[] }>>
  /** Adds a profile, or changes the one with this id. */
  readonly save: (profile: {
    readonly id?: string
    readonly name: string
    readonly unit: Unit
  }) => Promise<Outcome<{ readonly id: string }>>
  readonly remove: (id: string) => Promise<Outcome>
}

export function unitProfileRepository({
  database,
  now,
  newId,
}: StorageContext): UnitProfileRepository {
  const { unitProfiles } = database
  return {
    list: () =>
      attempt(database, async () => {
        const rows = await unitProfiles.toArray()
        const ids = await unitProfiles.toCollection().primaryKeys()
        const profiles = rows.map((row, index) => toListed(row, String(ids[index])))
        return { status: 'done', profiles: profiles.sort(newestFirst) }
      }),
    save: (profile) =>
      attempt(database, async () => {
        const id = profile.id ?? newId()
        await unitProfiles.put({ ...profile, id, updatedAt: now().toISOString() })
        return { status: 'done', id }
      }),
    remove: (id) =>
      attempt(database, async () => {
        await unitProfiles.delete(id)
        return { status: 'done' }
      }),
  }
}

function toListed(row: unknown, id: string): ListedUnitProfile {
  const read = unitProfileRow.safeParse(row)
  return read.success
    ? { status: 'sound', profile: read.data }
    : { status: 'damaged', id, raw: rawText(row) }
}

function newestFirst(a: ListedUnitProfile, b: ListedUnitProfile): number {
  const time = (one: ListedUnitProfile) => (one.status === 'sound' ? one.profile.updatedAt : '')
  return time(b).localeCompare(time(a))
}
