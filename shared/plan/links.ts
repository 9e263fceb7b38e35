import { isRecord } from './plan-path'
import type { Plan, RowSection } from './plan'

/** Fields that hold the id of a row of another section, or several, and the section it is of. */
export const linkedSections = {
  policyId: 'policies',
  channelIds: 'channels',
  budgetLineIds: 'budgetLines',
  spokespersonId: 'staff',
} as const satisfies Readonly<Record<string, RowSection>>

export type LinkField = keyof typeof linkedSections

export const isLinkField = (key: string): key is LinkField => Object.hasOwn(linkedSections, key)

/**
 * The plan with every link whose other end is not in it taken away; what links to nothing missing stays
 * the very same object. The version once issued stays as it was.
 */
export function withoutDanglingLinks(plan: Plan): Plan {
  const { issuedVersion, ...current } = plan
  const next = cut(current, presentIn(plan))
  return next === current ? plan : { ...next, issuedVersion }
}

type IsPresent = (field: LinkField, id: unknown) => boolean

function presentIn(plan: Plan): IsPresent {
  const ids = new Map(
    Object.values(linkedSections).map((section) => [
      section,
      new Set<unknown>(plan[section].map(({ id }) => id)),
    ]),
  )
  return (field, id) => ids.get(linkedSections[field])?.has(id) === true
}

function cut<T>(value: T, isPresent: IsPresent): T
function cut(value: unknown, isPresent: IsPresent): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    const next = items.map((item) => cut(item, isPresent))
    return next.every((item, at) => item === items[at]) ? items : next
  }
  if (!isRecord(value)) return value
  const next = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    isLinkField(key) ? cutLink(key, item, isPresent) : cut(item, isPresent),
  ])
  return next.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(next)
}

function cutLink(field: LinkField, value: unknown, isPresent: IsPresent): unknown {
  if (!Array.isArray(value)) return isPresent(field, value) ? value : null
  const ids: readonly unknown[] = value
  return ids.every((id) => isPresent(field, id)) ? ids : ids.filter((id) => isPresent(field, id))
}

/** How many rows, and groups of fields, hold a link to one of these rows. */
export function linksTo(plan: Plan, section: RowSection, ids: readonly string[]): number {
  const wanted = new Set<unknown>(ids)
  const { issuedVersion: _issued, ...current } = plan
  return holders(current, (field, id) => linkedSections[field] === section && wanted.has(id))
}

function holders(value: unknown, isWanted: IsPresent): number {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value
    return items.reduce<number>((count, item) => count + holders(item, isWanted), 0)
  }
  if (!isRecord(value)) return 0
  const entries = Object.entries(value)
  const isHolder = entries.some(
    ([key, item]) =>
      isLinkField(key) &&
      (Array.isArray(item) ? item : [item]).some((id: unknown) => isWanted(key, id)),
  )
  return entries.reduce((count, [, item]) => count + holders(item, isWanted), isHolder ? 1 : 0)
}
