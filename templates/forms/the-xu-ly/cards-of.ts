import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import type { Risk } from '#shared/plan/risk'
import { phrase } from '#shared/vietnamese/wording'

/** What one page is about: a policy, or what concerns none. */
export type Card = { readonly policy: Policy | null; readonly risks: readonly Risk[] }

/** Cards in the order of the plan's policies, what concerns none of them last. */
export function cardsOf({ policies, risks }: Plan): readonly Card[] {
  const written = risks.filter(
    ({ situation, answer }) => phrase(situation) !== '' || phrase(answer) !== '',
  )
  const known = new Set(policies.map(({ id }) => id))
  const cards: readonly Card[] = [
    ...policies.map((policy) => ({
      policy,
      risks: written.filter(({ policyId }) => policyId === policy.id),
    })),
    {
      policy: null,
      risks: written.filter(({ policyId }) => policyId === null || !known.has(policyId)),
    },
  ]
  return cards.filter((card) => card.risks.length > 0)
}
