import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import { formatDate } from '#shared/vietnamese/dates'
import { frameOf, type Frame, type ProposeOptions } from '../context'
import { fateOf, stageEnd, type PolicyFate } from './fate'

/** What lives on into the new year, found once for all proposals. */
export type Lives = {
  /** Policies by id, each with its fate. */
  readonly policies: ReadonlyMap<string, { readonly policy: Policy; readonly fate: PolicyFate }>
  /** Why an activity has no place in the new year, by its id. */
  readonly dropped: ReadonlyMap<string, string>
  /** Lines of the estimate whose activities all have none. */
  readonly orphanLines: ReadonlySet<string>
}

export type Context = Frame & { readonly lives: Lives }

export function contextOf(plan: Plan, options: ProposeOptions): Context {
  const frame = frameOf(plan, options)
  return { ...frame, lives: livesOf(frame) }
}

function livesOf(frame: Frame): Lives {
  const { plan } = frame
  const policies = new Map(
    plan.policies.map((policy) => [policy.id, { policy, fate: fateOf(policy, frame) }]),
  )
  const dropped = new Map(
    plan.activities.flatMap((activity) => {
      const why = whyDropped(activity, policies, frame.year)
      return why === null ? [] : [[activity.id, why] as const]
    }),
  )
  const users = plan.activities.flatMap(({ id, budgetLineIds }) =>
    budgetLineIds.map((line) => ({ line, isLeft: dropped.has(id) })),
  )
  const needed = new Set(users.filter(({ isLeft }) => !isLeft).map(({ line }) => line))
  const orphanLines = new Set(users.map(({ line }) => line).filter((line) => !needed.has(line)))
  return { policies, dropped, orphanLines }
}

function whyDropped(
  { status, policyId, stage }: Activity,
  policies: Lives['policies'],
  year: number,
): string | null {
  if (status === 'cancelled') return 'Hoạt động đã hủy trong năm trước.'
  const life = policyId === null ? undefined : policies.get(policyId)
  if (!life) return null
  const { policy, fate } = life
  if (fate === 'finished') return `Chính sách “${policy.name}” đã kết thúc.`
  if (fate !== 'continuing' || stage === 'general') return null
  const end = stageEnd(policy, stage)
  return end !== null && end < `${year}-01-01`
    ? `Giai đoạn ${lifecycleStageNames[stage]} của chính sách kết thúc ngày ${formatDate(end)}.`
    : null
}
