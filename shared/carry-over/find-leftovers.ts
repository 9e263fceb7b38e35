import { known } from '#shared/plan/entered'
import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import type { Path } from './card'
import { cardGroups, groups } from './groups'
import { rowLeftovers } from './row-leftovers'
import { findWith, searchOf, type LeftoverOptions } from './text/find-in-text'
import type { Leftover, Search } from './text/finding'
import { findingKey } from './text/finding-key'
import { proseOf } from './text/prose'

/** Something of an earlier year in one field of a plan. */
export type PlanLeftover = Leftover & {
  /** Stays the same while its sentence does; a reason is kept under it. */
  readonly key: string
  /** Path of the field in the plan. */
  readonly path: Path
  /** The same place in Vietnamese. */
  readonly where: string
}

/** The plan's own year, and the date on it, are what it is held against unless told otherwise. */
export type PlanLeftoverOptions = Partial<LeftoverOptions> & {
  /** Keys of findings somebody gave a reason for. */
  readonly silenced?: ReadonlySet<string>
}

/** "Săn năm cũ": everything in a plan that belongs to an earlier year, field by field. */
export function findLeftovers(
  plan: Plan,
  options: PlanLeftoverOptions = {},
): readonly PlanLeftover[] {
  const { silenced, ...rest } = options
  const year = rest.year ?? plan.document.year
  const date = known(plan.document.date)
  const search = searchOf({ ...rest, year, at: rest.at ?? date ?? `${year}-01-01` })
  const found = [
    ...placesOf(plan).flatMap((place) => inPlace(place, search)),
    ...rowLeftovers(plan, search).map((row) =>
      located(row.name, row.path, row.found.text, row.found),
    ),
  ]
  return silenced ? found.filter(({ key }) => !silenced.has(key)) : found
}

/** One item of the plan: what it holds, where it stands, and a name that survives moving. */
type Place = { readonly name: string; readonly path: Path; readonly value: unknown }

function placesOf(plan: Plan): readonly Place[] {
  return [
    { name: 'unit', path: ['unit'], value: plan.unit },
    ...cardGroups.flatMap((group) =>
      groups[group].read(plan).map(({ id, path, value }) => ({
        // Lines have no name of their own: their text alone tells them apart.
        name: typeof value === 'string' ? group : `${group}/${id}`,
        path,
        value,
      })),
    ),
  ]
}

function inPlace({ name, path, value }: Place, search: Search): readonly PlanLeftover[] {
  const [section] = path
  if (section === 'legalBases') return []
  return proseOf(value).flatMap((prose) =>
    findWith(prose.text, searchIn(section, prose.path, search)).map((found) =>
      located([name, ...prose.path].join('/'), [...path, ...prose.path], prose.text, found),
    ),
  )
}

const located = (name: string, path: Path, text: string, found: Leftover): PlanLeftover => ({
  ...found,
  key: findingKey(name, text, found),
  path,
  where: fieldName(path),
})

/** Where a plan starts from is told of the year before; of an earlier one it is out of date. */
function searchIn(section: unknown, path: Path, search: Search): Search {
  const isBaseline = section === 'objectives' && path[0] === 'baseline'
  return isBaseline ? { ...search, oldYear: Math.min(search.oldYear, search.year - 2) } : search
}
