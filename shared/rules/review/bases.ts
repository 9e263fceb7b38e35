import { judgeBasis } from '#shared/carry-over/bases/judge'
import { nameOf } from '#shared/carry-over/bases/replacement'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { formatDate } from '#shared/vietnamese/dates'
import { told, type ReviewFinding, type ReviewRule } from './review-finding'

/** Bases judged at the day the plan is signed. */
export const reviewBases: ReviewRule = (plan, { today, lists }) => {
  const at = signingDay(plan, today)
  return plan.legalBases.flatMap((basis): readonly ReviewFinding[] => {
    const name = nameOf(basis)
    const path = `legalBases/${basis.id}`
    const judgement = judgeBasis(basis, at, lists.legalBases)
    if (judgement.status === 'expired') {
      const { since, entry, replacedBy } = judgement
      const next = entry ? nameOf(entry) : replacedBy
      return [
        {
          key: `bases:expired:${basis.id}`,
          weight: 'blocks',
          message: `${name} hết hiệu lực từ ngày ${formatDate(since)}${next === '' ? '' : `; thay bằng ${next}`}.`,
          path: `${path}/number`,
          fix: entry
            ? {
                label: `Thay bằng ${next}`,
                changes: [{ kind: 'value', path, value: { ...entry, id: basis.id } }],
              }
            : null,
        },
      ]
    }
    if (judgement.status === 'notYet') {
      const message = `${name} chưa có hiệu lực tại ngày ${formatDate(at)}.`
      return [told('blocks', `bases:not-yet:${basis.id}`, `${path}/validFrom`, message)]
    }
    return basis.verified
      ? []
      : [
          told(
            'asked',
            `bases:unverified:${basis.id}`,
            `${path}/verified`,
            `${name} chưa được đối chiếu với văn bản gốc.`,
          ),
        ]
  })
}

/** The day the plan is dated; today, or the first of its year, while it has none. */
export function signingDay({ document }: Plan, today: string): string {
  const date = known(document.issuing === 'direct' ? document.date : document.decisionDate)
  const newYearsDay = `${document.year}-01-01`
  return date ?? (today > newYearsDay ? today : newYearsDay)
}
