import { missingFor } from '../companions'
import type { GapFinder } from './gap'

/** What the papers chosen to travel with the plan still need. */
export const companionGaps: GapFinder = (plan) =>
  plan.companions.selected.flatMap((paper) =>
    missingFor(plan, paper)
      .filter(({ path }) => path.startsWith('companions/'))
      .map(({ path, message }) => ({ section: 'companions', path, message })),
  )
