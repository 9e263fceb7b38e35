import { stageActivity, usualWork } from '#shared/coverage/stage-activity'
import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import { mainLead, withRow } from '#shared/plan/plan-parts'
import type { Policy } from '#shared/plan/policy'
import type { LifecycleStage } from '#shared/reference/lifecycle'
import type { StageWorkPurpose } from '#shared/reference/stage-work'
import type { Suggestion } from './found'

/** Work to offer where a plan has none: worded from the plan itself, for the officer to finish. */

type Wording = Pick<Activity, 'content' | 'form'> & Partial<Omit<Activity, 'id'>>

/** Adds work that serves no single policy. */
export function generalActivity(label: string, wording: Wording): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const id = newId()
      const activity: Activity = {
        ...emptyRow('activities', id),
        timing: { kind: 'allYear' },
        lead: mainLead(plan),
        ...wording,
      }
      return { plan: withRow(plan, 'activities', activity), path: `activities/${id}/content` }
    },
  }
}

/** A policy, a stage of it, and whether people are told or asked. */
export type StageOffer = {
  readonly policy: Policy
  readonly stage: LifecycleStage
  readonly work: StageWorkPurpose
}

/** Adds one activity for each stage of a policy that has none. */
export function stageActivities(label: string, offers: readonly StageOffer[]): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const added = offers.map(({ policy, stage, work }) =>
        stageActivity(plan, newId(), { policy, stage }, usualWork(stage, work)),
      )
      const next = added.reduce(
        (current, activity) => withRow(current, 'activities', activity),
        plan,
      )
      return { plan: next, path: `activities/${added[0]?.id ?? ''}/content` }
    },
  }
}
