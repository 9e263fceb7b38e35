import { emptyPlan } from '#shared/plan/defaults'
import { withoutDanglingLinks } from '#shared/plan/links'
import type { Plan } from '#shared/plan/plan'
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
  const { from, year, unit } = carryOver
  const empty = emptyPlan(newId(), year, unit)
  const { issuing, opening, medium, extraAppendices, format } = from.document
  const start: Plan = {
    ...empty,
    document: { ...empty.document, issuing, opening, medium, extraAppendices, format },
  }
  const filled = cardGroups.reduce(
    (plan, group) => written(plan, group, valuesOf(group, carryOver, decisions)),
    start,
  )
  return withoutDanglingLinks(filled)
}

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
