import type { Activity } from '#shared/plan/activity'
import { known } from '#shared/plan/entered'
import type { PolicyStage } from '#shared/plan/policy'
import type { Timing } from '#shared/plan/timing'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { nearestWorkingDay } from '../dates/move-date'
import { moveTiming } from '../dates/move-timing'
import type { Context } from './lives'
import { asItWas, type Proposer } from './proposal'

/** An activity moves with its policy: it is left out with it, and stays inside its stage. */
export const proposeActivity: Proposer<'activities'> = (activity, context) => {
  const drop = context.lives.dropped.get(activity.id)
  const moved = moveTiming(activity.timing, context.years, aboutOf(activity))
  const stage = stageOf(activity, context)
  const why = drop === undefined ? {} : { drop }
  if (!moved) return { ...asItWas(activity), ...why }
  const timing = stage ? within(moved.timing, stage, context.year) : moved.timing
  const reason =
    timing === moved.timing
      ? moved.why
      : `Nằm trong giai đoạn ${stageName(activity)} của chính sách.`
  return { value: { ...activity, timing }, why: () => reason, ...why }
}

const aboutOf = ({ content, form, message }: Activity) => `${content}\n${form}\n${message}`
const stageName = ({ stage }: Activity) => lifecycleStageNames[stage]

/** The stage an activity must stay in, when its policy lives on by its own spans. */
function stageOf({ policyId, stage }: Activity, { lives }: Context): PolicyStage | null {
  const life = policyId === null ? undefined : lives.policies.get(policyId)
  if (life?.fate !== 'continuing' || stage === 'general') return null
  return life.policy.stages[stage]
}

/** The timing moved into the part of the stage that lies in the year; as it is where there is none. */
function within(timing: Timing, stage: PolicyStage, year: number): Timing {
  const first = later(known(stage.from), `${year}-01-01`)
  const last = earlier(known(stage.to), `${year}-12-31`)
  if (first > last) return timing
  const inside = (day: string) => (day < first ? inStage(first) : day > last ? inStage(last) : day)
  const inStage = (day: string) => {
    const working = nearestWorkingDay(day)
    return working < first || working > last ? day : working
  }
  if (timing.kind === 'day') {
    const date = known(timing.date)
    return date === null || inside(date) === date ? timing : { kind: 'day', date: inside(date) }
  }
  if (timing.kind !== 'span') return timing
  const [from, to] = [known(timing.from), known(timing.to)]
  const next = {
    kind: 'span' as const,
    from: from === null ? timing.from : inside(from),
    to: to === null ? timing.to : inside(to),
  }
  return next.from === timing.from && next.to === timing.to ? timing : next
}

const later = (day: string | null, other: string) => (day !== null && day > other ? day : other)
const earlier = (day: string | null, other: string) => (day !== null && day < other ? day : other)
