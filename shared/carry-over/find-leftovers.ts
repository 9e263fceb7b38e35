import { fieldName } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import type { PlanChange } from '#shared/plan/plan-changes'
import { pathWithIds } from '#shared/plan/plan-path'
import type { Path } from './card'
import { cardGroups, groups } from './groups'
import { judgedOn, paperDateLeftovers } from './paper-dates'
import {
  baseLeftovers,
  olderBaseLeftovers,
  olderRowLeftovers,
  rowLeftovers,
  type Mended,
  type RowLeftover,
} from './row-leftovers'
import { rewritten, searchOf, type LeftoverOptions } from './text/find-in-text'
import type { Leftover, Search } from './text/finding'
import { findingKey } from './text/finding-key'
import { findOverYears, olderSearches } from './text/older-years'
import { proseOf } from './text/prose'
import { textMemory, type TextMemory } from './text/text-memory'

/** Something of an earlier year in one field of a plan. */
export type PlanLeftover = Leftover & {
  /** Stays the same while its sentence does; a reason is kept under it. */
  readonly key: string
  /** Path of the field in the plan. */
  readonly path: Path
  /** The same place in Vietnamese. */
  readonly where: string
  /** The text it stands in. */
  readonly inText: string
  /** What "Sửa" does; null when only a person can say. */
  readonly change: PlanChange | null
}

/** The plan's own year, its date and those it knows to have left are what it is held against unless told. */
export type PlanLeftoverOptions = Partial<LeftoverOptions> & {
  /** Keys of findings somebody gave a reason for. */
  readonly silenced?: ReadonlySet<string>
  /** What was found in texts before, for who searches again and again. */
  readonly memory?: LeftoverMemory
}

export type LeftoverMemory = TextMemory<readonly Leftover[]>

/**
 * "Săn năm cũ": everything in a plan that belongs to an earlier year, field by field; three years back
 * unless one is told.
 */
export function findLeftovers(
  plan: Plan,
  options: PlanLeftoverOptions = {},
): readonly PlanLeftover[] {
  const search = searchFor(plan, options)
  const older = olderThan(search, options)
  const { oldYear, bodyNames, legalBases, memory = textMemory() } = options
  const absentStaff = options.absentStaff ?? plan.origin.absentStaff
  const { year, at } = search
  const remembered = memory.reading([year, oldYear, at, bodyNames, legalBases, absentStaff])
  return unsilenced(options, [
    ...placesOf(plan).flatMap((place) => inPlace(plan, place, search, older, remembered)),
    ...inRows(plan, [
      ...paperDateLeftovers(plan, search),
      ...rowLeftovers(plan, search),
      ...older.flatMap((each) => olderRowLeftovers(plan, each)),
    ]),
  ])
}

/** The same of the bases alone: those of an earlier year, and those that ended. */
export function findBaseLeftovers(
  plan: Plan,
  options: PlanLeftoverOptions = {},
): readonly PlanLeftover[] {
  const search = searchFor(plan, options)
  const older = olderThan(search, options)
  return unsilenced(
    options,
    inRows(plan, [
      ...baseLeftovers(plan, search),
      ...older.flatMap((each) => olderBaseLeftovers(plan, each)),
    ]),
  )
}

/** Who names an old year looks for that one alone. */
const olderThan = (search: Search, { oldYear }: PlanLeftoverOptions) =>
  oldYear === undefined ? olderSearches(search) : []

function searchFor(plan: Plan, { silenced: _, ...rest }: PlanLeftoverOptions): Search {
  const year = rest.year ?? plan.document.year
  const { absentStaff } = plan.origin
  return searchOf({ absentStaff, ...rest, year, at: rest.at ?? judgedOn(plan, year) })
}

const unsilenced = ({ silenced }: PlanLeftoverOptions, found: readonly PlanLeftover[]) =>
  silenced ? found.filter(({ key }) => !silenced.has(key)) : found

const inRows = (plan: Plan, rows: readonly RowLeftover[]): readonly PlanLeftover[] =>
  rows.map(({ name, path, found, mended }) =>
    located({ plan, name, path, text: found.text, found, mended }),
  )

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

function inPlace(
  plan: Plan,
  { name, path, value }: Place,
  search: Search,
  older: readonly Search[],
  remembered: ReturnType<LeftoverMemory['reading']>,
): readonly PlanLeftover[] {
  const [section] = path
  // What a paper is called is a fact about it; `baseLeftovers` judges it whole.
  if (section === 'legalBases') return []
  return proseOf(value).flatMap((prose) => {
    const { text } = prose
    const own = searchIn(section, prose.path, search)
    const before = older.filter(({ oldYear }) => oldYear < own.oldYear)
    const isTitle = section === 'document' && prose.path[0] === 'subject'
    const find = () => findOverYears(text, own, before, isTitle)
    const found = own === search && !isTitle ? remembered(text, find) : find()
    return found.map((leftover) =>
      located({
        plan,
        name: [name, ...prose.path].join('/'),
        path: [...path, ...prose.path],
        text,
        found: leftover,
        mended: leftover.proposal === null ? null : { value: rewritten(text, [leftover]) },
      }),
    )
  })
}

type Located = {
  readonly plan: Plan
  readonly name: string
  readonly path: Path
  readonly text: string
  readonly found: Leftover
  readonly mended: Mended | null
}

function located({ plan, name, path, text, found, mended }: Located): PlanLeftover {
  const at = path.slice(0, path.length - (mended?.levelsUp ?? 0))
  return {
    ...found,
    key: findingKey(name, text, found),
    path,
    where: fieldName(path),
    inText: text,
    change: mended && { kind: 'value', path: pathWithIds(plan, at), value: mended.value },
  }
}

/** Where a plan starts from is told of the year before; of an earlier one it is out of date. */
function searchIn(section: unknown, path: Path, search: Search): Search {
  const isBaseline = section === 'objectives' && path[0] === 'baseline'
  return isBaseline ? { ...search, oldYear: Math.min(search.oldYear, search.year - 2) } : search
}
