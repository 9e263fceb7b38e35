import type { Plan } from '#shared/plan/plan'
import { withChanges } from '#shared/plan/plan-changes'
import { reviewPlan } from './index'
import { isMendable, type ReviewContext } from './review-finding'

/**
 * The plan with everything mended that can be without a person; pure. Two mends of one field cannot
 * both be carried out as they were found, so what touches a field already mended is looked for anew.
 * @returns how many findings were mended, too
 */
export function mendAll(
  plan: Plan,
  about: Omit<ReviewContext, 'texts'>,
): { readonly plan: Plan; readonly count: number } {
  const context: ReviewContext = { ...about, texts: NOT_SEARCHED }
  const done = new Set<string>()
  let current = plan
  for (;;) {
    const touched = new Set<string>()
    for (const finding of reviewPlan(current, context)) {
      if (!isMendable(finding) || done.has(finding.key)) continue
      const { changes } = finding.fix
      if (changes.some(({ path }) => overlaps(touched, path))) continue
      const next = withChanges(current, changes)
      done.add(finding.key)
      if (next === null) continue
      current = next
      for (const { path } of changes) touched.add(path)
    }
    if (touched.size === 0) return { plan: current, count: done.size }
  }
}

const overlaps = (touched: ReadonlySet<string>, path: string) =>
  [...touched].some(
    (other) => `${other}/`.startsWith(`${path}/`) || `${path}/`.startsWith(`${other}/`),
  )

/** What is found in texts is told together and mended where each of it is shown. */
const NOT_SEARCHED: ReviewContext['texts'] = { wording: [], leftovers: [] }
