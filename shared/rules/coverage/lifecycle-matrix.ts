import type { Activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy, PolicyStage } from '#shared/plan/policy'
import { consultationWords } from '#shared/reference/activity-forms'
import {
  consultationStages,
  lifecycleStages,
  type ActivityStage,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { isInForce } from './in-force'
import { plannedActivities } from './planned'

/**
 * `covered` has an activity; `empty` runs in the plan year and has none; `outside` runs in other years,
 * or is over for a policy in force; `undated` has no dates to judge by.
 */
export const cellStates = ['covered', 'empty', 'outside', 'undated'] as const
export type CellState = (typeof cellStates)[number]

/** Whether comment and critique are gathered: planned, missing where the letter wants them, or neither. */
export type ConsultationState = 'planned' | 'missing' | 'none'

/** One stage of one policy. */
export type MatrixCell = {
  readonly stage: LifecycleStage
  readonly state: CellState
  readonly activities: readonly Activity[]
  readonly consultation: ConsultationState
}

export type MatrixRow = {
  readonly policy: Policy
  /** In the order of the lifecycle. */
  readonly cells: readonly MatrixCell[]
  /** Activities for the policy as a whole. */
  readonly general: readonly Activity[]
}

export type LifecycleMatrix = {
  readonly rows: readonly MatrixRow[]
  /** Activities that serve no policy of the plan, by stage. */
  readonly loose: ReadonlyMap<ActivityStage, readonly Activity[]>
}

/** Policies × stages: what is done for each policy in each stage of its life. */
export function lifecycleMatrix(
  plan: Pick<Plan, 'activities' | 'document' | 'policies'>,
): LifecycleMatrix {
  const byPolicy = new Map<string, Activity[]>(plan.policies.map(({ id }) => [id, []]))
  const loose = new Map<ActivityStage, Activity[]>()
  for (const activity of plannedActivities(plan)) {
    const own = byPolicy.get(activity.policyId ?? '')
    if (own) own.push(activity)
    else loose.set(activity.stage, [...(loose.get(activity.stage) ?? []), activity])
  }
  return {
    rows: plan.policies.map((policy) => {
      const activities = byPolicy.get(policy.id) ?? []
      return {
        policy,
        cells: lifecycleStages.map((stage) =>
          cellOf(
            stage,
            policy.stages[stage],
            activities.filter((activity) => activity.stage === stage),
            { year: plan.document.year, isInForce: isInForce(policy) },
          ),
        ),
        general: activities.filter(({ stage }) => stage === 'general'),
      }
    }),
    loose,
  }
}

function cellOf(
  stage: LifecycleStage,
  dated: PolicyStage,
  activities: readonly Activity[],
  life: Life,
): MatrixCell {
  const state = activities.length > 0 ? 'covered' : stateByDates(dated, life)
  const isPlanned = dated.consultation.trim() !== '' || activities.some(gathersComments)
  const isWanted = consultationStages.includes(stage) && (state === 'covered' || state === 'empty')
  return {
    stage,
    state,
    activities,
    consultation: isPlanned ? 'planned' : isWanted ? 'missing' : 'none',
  }
}

type Life = { readonly year: number; readonly isInForce: boolean }

/** A stage with one end only is taken to be open at the other. */
function stateByDates(stage: PolicyStage, { year, isInForce }: Life): CellState {
  const [from, to] = [known(stage.from), known(stage.to)]
  if (from === null && to === null) return isInForce ? 'outside' : 'undated'
  const runs = (from ?? '') <= `${year}-12-31` && (to ?? '9999') >= `${year}-01-01`
  return runs ? 'empty' : 'outside'
}

/** Whether people are heard in an activity, by its form and content. */
export function gathersComments({ form, content }: Pick<Activity, 'form' | 'content'>): boolean {
  const said = `${form}\n${content}`.toLowerCase()
  return consultationWords.some((word) => said.includes(word))
}

export type MatrixSummary = {
  readonly states: Readonly<Record<CellState, number>>
  readonly consultationMissing: number
}

/** How many cells there are of each state. */
export function summarizeMatrix({ rows }: LifecycleMatrix): MatrixSummary {
  const cells = rows.flatMap((row) => row.cells)
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return {
    states: {
      covered: count('covered'),
      empty: count('empty'),
      outside: count('outside'),
      undated: count('undated'),
    },
    consultationMissing: cells.filter(({ consultation }) => consultation === 'missing').length,
  }
}
