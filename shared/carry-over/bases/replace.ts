import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'
import { judgedOn } from '../paper-dates'
import { lampOf } from './lamp'
import type { Catalog } from './replacement'
import { isSamePaper } from './suggested'

/** Bases that have ended and for which the list knows what holds instead. */
export function replaceable(plan: Plan, catalog: Catalog): readonly LegalBasis[] {
  const at = judgedOn(plan)
  return plan.legalBases.filter((basis) => lampOf(basis, at, catalog).replacement !== null)
}

/**
 * The plan with expired bases replaced in their rows. One whose replacement already stands in the list
 * is taken out: nothing is cited twice.
 * @param at day at which they are judged
 */
export function withReplacements(
  plan: Plan,
  catalog: Catalog,
  ids: readonly string[],
  at = judgedOn(plan),
): Plan {
  const chosen = new Set(ids)
  const replaced = plan.legalBases.map((basis) => {
    const { replacement } = lampOf(basis, at, catalog)
    if (!chosen.has(basis.id) || replacement === null) return { basis, isNew: false }
    return { basis: { ...replacement, id: basis.id, verified: false }, isNew: true }
  })
  const legalBases = replaced.flatMap(({ basis, isNew }, index) => {
    const stands = replaced.some(
      (other, place) =>
        place !== index && isSamePaper(other.basis, basis) && (!other.isNew || place < index),
    )
    return isNew && stands ? [] : [basis]
  })
  return { ...plan, legalBases }
}
