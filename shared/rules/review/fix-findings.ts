import type { Plan } from '#shared/plan/plan'
import { withChanges } from '#shared/plan/plan-changes'
import type { ReviewFinding } from './review-finding'

/** The plan with one finding mended; as it is where that no longer fits. */
export const fixed = (plan: Plan, { fix }: ReviewFinding): Plan =>
  (fix === null ? null : withChanges(plan, fix.changes)) ?? plan

/**
 * The plan with all of them mended. A field two findings write to is looked at again before the second,
 * which would otherwise write over the first.
 * @param review finds anew in the plan as it is by then
 */
export function fixedAll(
  plan: Plan,
  findings: readonly ReviewFinding[],
  review: (plan: Plan) => readonly ReviewFinding[],
): Plan {
  const written = new Set<string>()
  return findings.reduce((current, finding) => {
    const paths = finding.fix?.changes.map(({ path }) => path) ?? []
    const again = paths.some((path) => written.has(path))
      ? review(current).find(({ key }) => key === finding.key)
      : finding
    for (const path of paths) written.add(path)
    return again ? fixed(current, again) : current
  }, plan)
}
