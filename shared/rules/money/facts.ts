import type { Plan } from '#shared/plan/plan'
import { budgetGroups, budgetSources, quarterTotals, wholeAmount } from '../budget'

/** A sum of the estimate and the name by which prose speaks of it. */
export type NamedSum = { readonly name: string; readonly total: bigint | null }

/** What can be counted, told by its noun in prose. */
export type Counted =
  'policies' | 'majorPolicies' | 'activities' | 'channels' | 'objectives' | 'budgetLines'

/** What prose about the plan must agree with. A sum is null while one of its parts is open. */
export type PlanFigures = {
  readonly year: number
  readonly total: bigint | null
  /** By source, by heading and by quarter; blank names are nobody's. */
  readonly parts: readonly NamedSum[]
  readonly counts: Readonly<Record<Counted, number>>
}

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'] as const

/** Counts and sums as the papers tell them: what is blank or called off is not counted. */
export function figuresOf(plan: Plan): PlanFigures {
  const { budgetLines } = plan
  const total = wholeAmount(budgetLines)
  const { quarters } = quarterTotals(budgetLines)
  const named = [...budgetSources(budgetLines), ...budgetGroups(budgetLines)].map(
    ({ name, lines }) => ({ name, total: wholeAmount(lines) }),
  )
  const policies = plan.policies.filter(({ name }) => isWritten(name))
  return {
    year: plan.document.year,
    total,
    parts: [
      ...named.filter(({ name }) => name !== ''),
      ...QUARTERS.map((name, index) => ({
        name,
        total: total === null ? null : (quarters[index] ?? 0n),
      })),
    ],
    counts: {
      policies: policies.length,
      majorPolicies: policies.filter(({ impact }) => impact === 'major').length,
      activities: plan.activities.filter(
        ({ status, content }) => status !== 'cancelled' && isWritten(content),
      ).length,
      channels: plan.channels.filter(({ name }) => isWritten(name)).length,
      objectives: plan.objectives.filter(({ content }) => isWritten(content)).length,
      budgetLines: budgetLines.filter(({ content }) => isWritten(content)).length,
    },
  }
}

const isWritten = (text: string) => text.trim() !== ''
