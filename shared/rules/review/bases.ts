import { judgeBasis } from '#shared/carry-over/bases/judge'
import { nameOf } from '#shared/carry-over/bases/replacement'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { formatDate } from '#shared/vietnamese/dates'
import { enumerate } from '#shared/vietnamese/wording'
import { told, type ReviewContext, type ReviewFinding, type ReviewRule } from './review-finding'

/** Bases judged at the day the plan is signed. */
export const reviewBases: ReviewRule = (plan, context) => [
  ...outOfForce(plan, context),
  ...unverified(plan, context),
]

function outOfForce(plan: Plan, { today, lists }: ReviewContext): readonly ReviewFinding[] {
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
    return []
  })
}

const MOST_NAMED = 3

/** Told once for all of them: one remark, one look at the originals, one answer. */
function unverified(plan: Plan, { today, lists }: ReviewContext): readonly ReviewFinding[] {
  const at = signingDay(plan, today)
  const open = plan.legalBases.filter((basis) => {
    const { status } = judgeBasis(basis, at, lists.legalBases)
    return !basis.verified && status !== 'expired' && status !== 'notYet'
  })
  const [first] = open
  if (first === undefined) return []
  const named = open.slice(0, MOST_NAMED).map(nameOf)
  const names =
    open.length > MOST_NAMED
      ? `${named.join('; ')} và ${open.length - MOST_NAMED} văn bản khác`
      : enumerate(named)
  return [
    {
      // What is added later is another remark than the one somebody answered.
      key: `bases:unverified:${open.length}:${open.map(({ id }) => id.slice(0, 8)).join(' ')}`.slice(
        0,
        200,
      ),
      weight: 'asked',
      message: `${names} chưa được đối chiếu với văn bản gốc.`,
      path: `legalBases/${first.id}/verified`,
      fix: {
        label: open.length === 1 ? 'Đã đối chiếu' : `Đã đối chiếu cả ${open.length}`,
        isStatement: true,
        changes: open.map(({ id }) => ({
          kind: 'value',
          path: `legalBases/${id}/verified`,
          value: true,
        })),
      },
    },
  ]
}

/** The day the plan is dated; today, or the first of its year, while it has none. */
export function signingDay({ document }: Plan, today: string): string {
  const date = known(document.issuing === 'direct' ? document.date : document.decisionDate)
  const newYearsDay = `${document.year}-01-01`
  return date ?? (today > newYearsDay ? today : newYearsDay)
}
