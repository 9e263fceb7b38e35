import type { Plan } from './plan'
import { MAX_LINE } from './primitives'

/**
 * The plan with a finding that stays as it is and why; it is not told of again. A reason longer than
 * the plan has room for is cut: with all of it the plan could not be stored.
 * @param key of the finding, as the check that tells of it gives it
 */
export function keepFinding(plan: Plan, key: string, reason: string): Plan {
  const kept = { key, reason: reason.normalize('NFC').slice(0, MAX_LINE) }
  return withKept(plan, (before) => [...before.filter((each) => each.key !== key), kept])
}

/** The plan in which a finding that was kept is told of again. */
export const releaseFinding = (plan: Plan, key: string): Plan =>
  withKept(plan, (before) => before.filter((each) => each.key !== key))

type Kept = Plan['origin']['keptFindings']

const withKept = (plan: Plan, next: (before: Kept) => Kept): Plan => ({
  ...plan,
  origin: { ...plan.origin, keptFindings: next(plan.origin.keptFindings) },
})
