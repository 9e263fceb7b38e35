import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { Plan } from '#shared/plan/plan'

/**
 * Bases of the plan on speaking to the press that are in force on the day of the paper: Nghị định
 * 09/2017/NĐ-CP gave way to 244/2026/NĐ-CP on 01/7/2026, and neither is cited outside its time.
 */
export function speakingBases({ legalBases, companions, document }: Plan): readonly LegalBasis[] {
  const day = known(companions.assignment.date) ?? known(document.date) ?? `${document.year}-01-01`
  return legalBases.filter(
    (basis) => /(?:^|\s)phát ngôn(?:\s|$)/iu.test(basis.subject) && isInForce(basis, day),
  )
}

function isInForce({ validFrom, validTo }: LegalBasis, day: string): boolean {
  const [from, to] = [known(validFrom), known(validTo)]
  return (from === null || from <= day) && (to === null || day < to)
}
