import { lampOf } from '#shared/carry-over/bases/lamp'
import type { Catalog } from '#shared/carry-over/bases/replacement'
import { isSamePaper } from '#shared/carry-over/bases/suggested'
import { judgedOn } from '#shared/carry-over/paper-dates'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'

/** Bases that have ended and for which the list knows what holds instead. */
export function replaceable(plan: Plan, catalog: Catalog): readonly LegalBasis[] {
  const at = judgedOn(plan)
  return plan.legalBases.filter((basis) => lampOf(basis, at, catalog).replacement !== null)
}

/**
 * The plan with expired bases replaced in their rows. One whose replacement already stands in the list
 * is taken out: nothing is cited twice.
 */
export function withReplacements(plan: Plan, catalog: Catalog, ids: readonly string[]): Plan {
  const at = judgedOn(plan)
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
