import type { MirrorEntry } from '#shared/bridge/mirror'
import type { ListedPlan } from '../storage/plans'

/** A mirror that could be read as a plan. */
export type GoodMirror = MirrorEntry & { readonly plan: NonNullable<MirrorEntry['plan']> }

/** The mirrors of one plan, newest first. */
export type MirrorGroup = {
  readonly planId: string
  readonly newest: GoodMirror
  readonly older: readonly GoodMirror[]
}

/** Mirrors by plan, the plan mirrored last first; those that cannot be read come apart. */
export function groupMirrors(mirrors: readonly MirrorEntry[]): {
  readonly groups: readonly MirrorGroup[]
  readonly unreadable: readonly MirrorEntry[]
} {
  const good = mirrors
    .filter((mirror): mirror is GoodMirror => mirror.plan !== null)
    .sort((a, b) => b.plan.savedAt.localeCompare(a.plan.savedAt))
  const byPlan = new Map<string, GoodMirror[]>()
  for (const mirror of good) {
    const { planId } = mirror.plan
    byPlan.set(planId, [...(byPlan.get(planId) ?? []), mirror])
  }
  const groups = [...byPlan].flatMap(([planId, [newest, ...older]]) =>
    newest ? [{ planId, newest, older }] : [],
  )
  return { groups, unreadable: mirrors.filter(({ plan }) => plan === null) }
}

/** Differences under a second are the same save: files keep times less finely than we do. */
const SAME_SAVE_MS = 1_000

/**
 * Where the folder of mirrors knows more than the database: plans that are only there, plans whose
 * mirror is newer, and plans that cannot be read. Each means the database lost something.
 */
export function lostFromDatabase(
  groups: readonly MirrorGroup[],
  stored: readonly ListedPlan[],
  known: {
    readonly purgedIds: readonly string[]
    /** Plans that are listed but whose content was found unreadable. */
    readonly damagedIds: ReadonlySet<string>
  },
): readonly GoodMirror[] {
  const plans = new Map(stored.map((plan) => [plan.planId, plan]))
  return groups
    .map(({ newest }) => newest)
    .filter(({ plan: mirrored }) => {
      const plan = plans.get(mirrored.planId)
      if (!plan) return !known.purgedIds.includes(mirrored.planId)
      if (plan.status === 'damaged') return true
      if (plan.trashedAt !== null) return false
      const ahead = Date.parse(mirrored.savedAt) - Date.parse(plan.updatedAt)
      return ahead > SAME_SAVE_MS || known.damagedIds.has(mirrored.planId)
    })
}
