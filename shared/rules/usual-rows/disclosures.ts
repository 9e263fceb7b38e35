import type { Disclosure } from '#shared/plan/disclosure'
import type { Plan } from '#shared/plan/plan'
import { economyOfficeOf, hasVillages } from '#shared/plan/unit-place'
import {
  disclosureSuggestions,
  officePapers,
  responsibleInProvince,
} from '#shared/reference/disclosure-items'
import { phrase } from '#shared/vietnamese/wording'
import { worded } from './usual-row'

/** What a unit of this kind usually publishes and the plan does not say yet. */
export function usualDisclosures(plan: Plan): readonly Omit<Disclosure, 'id'>[] {
  const { unit } = plan
  const isCommittee = unit.kind.endsWith('Committee')
  const isCommune = hasVillages(unit)
  const rows = [
    ...(isCommittee ? [] : [officePapers]),
    ...disclosureSuggestions.filter(
      ({ only }) =>
        only === undefined || (only === 'committees' ? isCommittee : isCommune && isCommittee),
    ),
  ]
  const inWords = (text: string) => worded(text, plan, 'disclosures')
  return rows
    .filter(({ content }) => !plan.disclosures.some((row) => row.content === content))
    .map(({ content, basis, deadline, form, formBeyond = form, responsible }) => ({
      content,
      basis,
      deadline,
      form: inWords(isCommune ? form : formBeyond),
      responsible: inWords(responsibleFor(responsible, plan)),
    }))
}

/** A committee has offices for it; another unit publishes by itself, its speaker apart. */
function responsibleFor(responsible: string, { unit }: Plan): string {
  if (responsible === 'Người phát ngôn') return responsible
  if (!unit.kind.endsWith('Committee')) return phrase(unit.shortName) || phrase(unit.name)
  if (!hasVillages(unit)) return responsibleInProvince[responsible] ?? responsible
  return responsible === 'Phòng Kinh tế' ? economyOfficeOf(unit) : responsible
}
