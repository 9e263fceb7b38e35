import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import type { LifecycleStage } from '#shared/reference/lifecycle'
import { gathersComments } from '../coverage/lifecycle-matrix'
import { suggestActivities } from '../coverage/suggest-activities'
import type { Suggestion } from './found'
import { mainLead, withRow } from './plan-parts'

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
  readonly work: 'telling' | 'consulting'
}

/** Adds one activity for each stage of a policy that has none. */
export function stageActivities(label: string, offers: readonly StageOffer[]): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const added = offers.flatMap((offer) => stageActivity(plan, newId(), offer))
      const next = added.reduce(
        (current, activity) => withRow(current, 'activities', activity),
        plan,
      )
      return { plan: next, path: `activities/${added[0]?.id ?? ''}/content` }
    },
  }
}

/** The fittest work for the stage, as the lifecycle matrix offers it, that tells people or asks them. */
function stageActivity(plan: Plan, id: string, { policy, stage, work }: StageOffer): Activity[] {
  const offered = suggestActivities(plan, policy, stage).map(({ activity }) => activity)
  const fit =
    offered.find((activity) => gathersComments(activity) === (work === 'consulting')) ?? offered[0]
  return fit ? [{ ...fit, id, lead: fit.lead || mainLead(plan) }] : []
}
