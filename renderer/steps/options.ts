import type { Plan } from '#shared/plan/plan'
import type { Option } from '../ui/fields/spec'

/** Choices that come from the plan itself. */

const named = (rows: readonly { id: string; name: string }[]): readonly Option[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

export const policyOptions = (plan: Plan) => named(plan.policies)
export const channelOptions = (plan: Plan) => named(plan.channels)
export const budgetLineOptions = (plan: Plan): readonly Option[] =>
  plan.budgetLines.map(({ id, content }) => ({ value: id, label: content }))

/** Names of units already used in the plan, for fields that name a unit. */
export function unitSuggestions(plan: Plan): readonly string[] {
  return distinct([
    ...plan.responsibilities.map((entry) => entry.unit),
    ...plan.activities.map((activity) => activity.lead),
    ...plan.staff.map((member) => member.unit),
  ])
}

export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
}
