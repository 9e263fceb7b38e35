import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { timingRange } from '#shared/plan/timing-text'
import { defaultDemands, type ChosenDemands } from '#shared/reference/demands/index'
import { activityStages } from '#shared/reference/lifecycle'
import { compareDays } from '#shared/vietnamese/days'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'

/** The plan as the paper tells it: what is blank or called off is not there. */
export type PlanView = {
  readonly plan: Plan
  readonly policies: readonly Policy[]
  /** By stage, then by time. */
  readonly activities: readonly Activity[]
  /** The letter the plan answers, for the annex that shows how. */
  readonly demands: ChosenDemands
}

/** @param demands the letter the unit chose, when it is not the one the app comes with */
export function viewOf(plan: Plan, demands = defaultDemands): PlanView {
  return {
    plan,
    policies: plan.policies.filter((policy) => phrase(policy.name) !== ''),
    activities: inOrder(
      plan.activities.filter(
        (activity) => activity.status !== 'cancelled' && phrase(activity.content) !== '',
      ),
      plan.document.year,
    ),
    demands,
  }
}

function inOrder(activities: readonly Activity[], year: number): readonly Activity[] {
  const start = (activity: Activity) => timingRange(activity.timing, year)?.from ?? '9999'
  const stage = (activity: Activity) => activityStages.indexOf(activity.stage)
  const keyed = activities.map((activity) => ({
    activity,
    stage: stage(activity),
    start: start(activity),
  }))
  return keyed
    .sort((a, b) => a.stage - b.stage || compareDays(a.start, b.start))
    .map(({ activity }) => activity)
}

/** "Kế hoạch truyền thông chính sách năm 2027". */
export function planName({ document }: Plan): string {
  const subject = phrase(document.subject)
  return subject === ''
    ? `Kế hoạch năm ${document.year}`
    : `Kế hoạch ${lowerFirst(subject.replace(/^kế hoạch\s+/iu, ''))}`
}

/** The unit as running text names it: "UBND xã", or its full name. */
export function shortUnitName({ unit }: Plan): string {
  return phrase(unit.shortName) || phrase(unit.name) || 'cơ quan ban hành'
}

/** Policies of each level, and activities of each stage, are told by their counts in cover papers. */
export const majorPolicies = ({ policies }: PlanView): number =>
  policies.filter(({ impact }) => impact === 'major').length
