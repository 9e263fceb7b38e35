import { emptyPlan } from '#shared/plan/defaults'
import { withoutDanglingLinks } from '#shared/plan/links'
import type { Plan } from '#shared/plan/plan'
import { MAX_LINE, MAX_LINES } from '#shared/plan/primitives'
import type { CardGroup, CardValues, CarryOver } from './card'
import { taken, type Decisions } from './decisions'
import { cardGroups, groups } from './groups'

/**
 * The new year's plan: the unit and the look of its papers as they were, and of everything else what
 * was decided, in last year's order. Numbers, dates and approvals start blank.
 */
export function apply(
  carryOver: CarryOver,
  decisions: Decisions,
  { newId }: { readonly newId: () => string },
): Plan {
  const { from, year, unit, absentStaff } = carryOver
  const empty = emptyPlan(newId(), year, unit)
  const { issuing, opening, medium, extraAppendices, format } = from.document
  const start: Plan = {
    ...empty,
    document: { ...empty.document, issuing, opening, medium, extraAppendices, format },
    origin: { ...empty.origin, absentStaff: listed(absentStaff) },
  }
  const filled = cardGroups.reduce(
    (plan, group) => written(plan, group, valuesOf(group, carryOver, decisions)),
    start,
  )
  return withoutDanglingLinks(filled)
}

/** As many, and as long, as a plan holds. */
const listed = (names: readonly string[]): string[] =>
  names.slice(0, MAX_LINES).map((name) => name.normalize('NFC').slice(0, MAX_LINE))

function valuesOf<G extends CardGroup>(
  group: G,
  carryOver: CarryOver,
  decisions: Decisions,
): readonly CardValues[G][] {
  return carryOver.groups[group].flatMap((card) => taken(card, decisions[group]?.[card.id]))
}

function written<G extends CardGroup>(
  plan: Plan,
  group: G,
  values: readonly CardValues[G][],
): Plan {
  return groups[group].write(plan, values)
}
