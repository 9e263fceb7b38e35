import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { PlanChange } from '#shared/plan/plan-changes'
import { phrase } from '#shared/vietnamese/wording'
import { crisisCardGaps, draftCard, type CardGap } from '../crisis-cards'
import type { ReviewRule } from './review-finding'

/** Sensitive policies nobody is ready to answer for; the draft of a card is for the officer to read. */
export const reviewCrisisCards: ReviewRule = (plan) =>
  crisisCardGaps(plan).map((gap) => {
    const { policy, riskId, lacks } = gap
    return {
      key: `crisis-cards:${policy.id}:${lacks.join(',')}`,
      weight: 'asked',
      message:
        riskId === null
          ? `“${phrase(policy.name)}” dễ gây dư luận mà chưa có thẻ xử lý thông tin.`
          : `Thẻ xử lý thông tin của “${phrase(policy.name)}” còn thiếu ${lacks.join(', ')}.`,
      path: riskId === null ? 'risks' : `risks/${riskId}/situation`,
      fix: { label: 'Soạn thẻ', changes: drafted(plan, gap), isStatement: true },
    }
  })

function drafted(plan: Plan, { policy, riskId }: CardGap): readonly PlanChange[] {
  const risk = plan.risks.find(({ id }) => id === riskId)
  if (risk === undefined) {
    const card = draftCard(plan, policy, emptyRow('risks', freeId(plan, `the-${policy.id}`)))
    return [{ kind: 'addition', path: 'risks', after: plan.risks.at(-1)?.id ?? null, value: card }]
  }
  return Object.entries(draftCard(plan, policy, risk)).flatMap(([field, value]) =>
    field === 'id' ? [] : [{ kind: 'value' as const, path: `risks/${risk.id}/${field}`, value }],
  )
}

/** An id no card has: a rule cannot make a random one. */
function freeId({ risks }: Plan, wanted: string): string {
  const taken = new Set(risks.map(({ id }) => id))
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
