import { useCallback, useEffect, useState } from 'react'
import { issuedName, issuedPlanOf } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { summarizeDifferences } from '#shared/differences/summary'
import type { ListedPlan } from '../../storage/plans'
import type { StoredSnapshot } from '../../storage/snapshots'
import type { Storage } from '../../storage/storage'

export type ReadablePlan = Exclude<ListedPlan, { status: 'damaged' }>
const isReadable = (plan: ListedPlan): plan is ReadablePlan => plan.status !== 'damaged'

/** A state of a plan that can be read: an earlier one, the present one, or another plan. */
export type State =
  | { readonly kind: 'current' }
  /** What it said when it was issued. */
  | { readonly kind: 'issued'; readonly name: string }
  | { readonly kind: 'snapshot'; readonly snapshot: StoredSnapshot }
  | { readonly kind: 'plan'; readonly plan: ReadablePlan }

export type History =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'loaded'
      readonly snapshots: readonly StoredSnapshot[]
      /** "Kế hoạch số 05/KH-UBND, ngày 05/01/2027"; null while the plan is not marked as issued. */
      readonly issued: string | null
      /** Other plans to hold this one against, e.g. last year's. */
      readonly others: readonly ReadablePlan[]
      /** What was changed after each snapshot, until the next; as they are read. */
      readonly summaries: ReadonlyMap<number, string>
    }

/** The earlier states of a plan, with what was changed after each. */
export function useHistory(storage: Storage, planId: string) {
  const [history, setHistory] = useState<History>({ status: 'loading' })
  const [loads, setLoads] = useState(0)
  const reload = useCallback(() => setLoads((count) => count + 1), [])
  useEffect(() => {
    const gone = { current: false }
    void load(storage, planId, (next) => {
      if (!gone.current) setHistory(next)
      return !gone.current
    })
    return () => {
      gone.current = true
    }
  }, [storage, planId, loads])
  return { history, reload }
}

async function load(
  storage: Storage,
  planId: string,
  show: (history: History) => boolean,
): Promise<void> {
  const listed = await storage.snapshots.list(planId)
  if (listed.status === 'failed') {
    show(listed)
    return
  }
  const plans = await storage.plans.list({ trashed: false })
  const others =
    plans.status === 'failed'
      ? []
      : plans.plans.filter(isReadable).filter((plan) => plan.planId !== planId)
  const { snapshots } = listed
  const summaries = new Map<number, string>()
  let newer = await readState(storage, planId, { kind: 'current' })
  const issued = newer?.issuedVersion ? issuedName(newer.issuedVersion) : null
  if (!show({ status: 'loaded', snapshots, issued, others, summaries })) return
  for (const snapshot of snapshots) {
    const plan = await readState(storage, planId, { kind: 'snapshot', snapshot })
    if (plan !== null && newer !== null) {
      summaries.set(snapshot.id, summarizeDifferences(plan, newer))
      const told = new Map(summaries)
      if (!show({ status: 'loaded', snapshots, issued, others, summaries: told })) return
    }
    newer = plan ?? newer
  }
}

/** The plan of a state; null when it cannot be read. */
export async function readState(
  storage: Storage,
  planId: string,
  state: State,
): Promise<Plan | null> {
  const reading =
    state.kind === 'snapshot'
      ? await storage.snapshots.read(state.snapshot.id)
      : await storage.plans.read(state.kind === 'plan' ? state.plan.planId : planId)
  if (reading.status !== 'read') return null
  return state.kind === 'issued' ? issuedPlanOf(reading.plan) : reading.plan
}
