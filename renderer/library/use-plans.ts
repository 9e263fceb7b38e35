import { useCallback, useEffect, useState } from 'react'
import type { ListedPlan } from '../storage/plans'
import type { Storage } from '../storage/storage'

export type Plans = {
  readonly status: 'loading' | 'loaded' | 'failed'
  readonly listed: readonly ListedPlan[]
  readonly trashed: readonly ListedPlan[]
  readonly purgedIds: readonly string[]
  readonly message: string | null
  /** When the list was read: "5 minutes ago" counts from here. */
  readonly readAt: Date
}

/** The lists of the library, read again after each action. */
export function usePlans(storage: Storage) {
  const [plans, setPlans] = useState<Plans>(() => ({
    status: 'loading',
    listed: [],
    trashed: [],
    purgedIds: [],
    message: null,
    readAt: new Date(),
  }))
  const reload = useCallback(async () => {
    const update = await readPlans(storage)
    setPlans(update)
  }, [storage])
  useEffect(() => {
    let gone = false
    void readPlans(storage).then((update) => {
      if (!gone) setPlans(update)
    })
    return () => {
      gone = true
    }
  }, [storage])
  return { plans, reload }
}

/** @returns how the lists change; what could not be read stays as it was, and is said. */
async function readPlans({ plans, kept }: Storage): Promise<(before: Plans) => Plans> {
  const [listed, trashed, purged] = await Promise.all([
    plans.list({ trashed: false }),
    plans.list({ trashed: true }),
    kept.purgedPlanIds.read(),
  ])
  const readAt = new Date()
  return (before) => {
    if (listed.status === 'failed' || trashed.status === 'failed') {
      const message = listed.status === 'failed' ? listed.message : null
      const other = trashed.status === 'failed' ? trashed.message : null
      return { ...before, status: 'failed', message: message ?? other, readAt }
    }
    return {
      status: 'loaded',
      listed: listed.plans,
      trashed: trashed.plans,
      purgedIds: purged.status === 'failed' ? before.purgedIds : purged.value,
      message: null,
      readAt,
    }
  }
}

/** Beyond this many the check would read too much; opening a plan checks it anyway. */
const CHECKED = 200

/**
 * Looks at the content of the listed plans one after another while nothing else is going on, so
 * that damage is found before the day the plan is needed.
 */
export function useDamagedIds(storage: Storage, listed: readonly ListedPlan[]) {
  const [damagedIds, setDamagedIds] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let gone = false
    const check = async () => {
      const found = new Set<string>()
      for (const { planId } of listed.slice(0, CHECKED)) {
        await idle()
        if (gone) return
        const { status } = await storage.plans.read(planId)
        if (status === 'damaged') found.add(planId)
      }
      if (!gone) setDamagedIds(found)
    }
    void check()
    return () => {
      gone = true
    }
  }, [storage, listed])
  return damagedIds
}

const idle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => {
      resolve()
    })
  })
