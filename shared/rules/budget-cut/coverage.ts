import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { foldForSearch } from '#shared/vietnamese/search'

/** One policy in one stage of its life, as the lifecycle matrix has it. */
export type Cell = { readonly policyId: string; readonly stage: LifecycleStage }

/** Whom and what activities reach. */
export type Coverage = {
  readonly cells: readonly Cell[]
  /** As first written. */
  readonly audiences: readonly string[]
}

type CoveredPlan = Pick<Plan, 'activities' | 'budgetLines' | 'policies'>

/** Activities the plan means to carry out. */
export const plannedActivities = ({ activities }: Pick<Plan, 'activities'>): readonly Activity[] =>
  activities.filter(({ status }) => status !== 'cancelled')

const isStage = (stage: Activity['stage']): stage is LifecycleStage =>
  lifecycleStages.some((each) => each === stage)

/** The cell of an activity; null for general work. */
export function cellOf({ policyId, stage }: Activity): Cell | null {
  return policyId !== null && isStage(stage) ? { policyId, stage } : null
}

export const keyOf = ({ policyId, stage }: Cell) => `${policyId}/${stage}`

/** What a plan covers with some of its activities, and no longer covers without the others. */
export function coverageLost(
  plan: CoveredPlan,
  fallen: ReadonlySet<string>,
): Coverage & { readonly policies: readonly string[] } {
  const all = plannedActivities(plan)
  const left = all.filter(({ id }) => !fallen.has(id))
  const cellsLeft = new Set(left.flatMap((each) => cellKey(each)))
  const policiesLeft = new Set(left.flatMap(({ policyId }) => policyId ?? []))
  const audiencesLeft = new Set(left.flatMap(({ audiences }) => audiences.map(foldForSearch)))
  const gone = all.filter(({ id }) => fallen.has(id))
  const cells = new Map(
    gone.flatMap((activity) => {
      const cell = cellOf(activity)
      return cell && !cellsLeft.has(keyOf(cell)) ? [[keyOf(cell), cell] as const] : []
    }),
  )
  const audiences = new Map(
    gone
      .flatMap((activity) => activity.audiences)
      .filter((name) => name.trim() !== '' && !audiencesLeft.has(foldForSearch(name)))
      .map((name) => [foldForSearch(name), name.trim()] as const),
  )
  const policies = new Set(
    gone.flatMap(({ policyId }) =>
      policyId !== null && !policiesLeft.has(policyId) ? [policyId] : [],
    ),
  )
  return {
    cells: [...cells.values()],
    audiences: [...audiences.values()],
    policies: [...policies],
  }
}

const cellKey = (activity: Activity): readonly string[] => {
  const cell = cellOf(activity)
  return cell ? [keyOf(cell)] : []
}

/** Activities that have no line of the estimate left once some are cut; those that named none stay. */
export function unfundedBy(plan: CoveredPlan, cut: ReadonlySet<string>): readonly Activity[] {
  const known = new Set(plan.budgetLines.map(({ id }) => id))
  return plannedActivities(plan).filter(({ budgetLineIds }) => {
    const own = budgetLineIds.filter((id) => known.has(id))
    return own.length > 0 && own.every((id) => cut.has(id))
  })
}
