import { useCallback, useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { addPlan } from '../library/actions'
import { systemClock } from '../plan/autosave'
import { openPlan, type OpenPlan } from '../plan/open-plan'
import type { Storage } from '../storage/storage'
import { notify } from '../ui/notices'
import type { Screen } from './screens'
import { start } from './start'

/**
 * Which screen is shown, and the ways a plan goes from one to the next.
 * @param prepare what is read from the storage before the first screen is shown
 */
export function useScreens(desktop: DesktopBridge, prepare: (storage: Storage) => Promise<void>) {
  const [screen, show] = useState<Screen>({ kind: 'starting' })
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    let ended = false
    void start(desktop).then(async (first) => {
      if (ended) return
      if ('storage' in first) await prepare(first.storage)
      show(first)
    })
    return () => {
      ended = true
    }
  }, [desktop, prepare, attempt])
  const startAgain = () => {
    show({ kind: 'starting' })
    setAttempt(attempt + 1)
  }

  const showLibrary = (storage: Storage) => show({ kind: 'library', storage })
  const showRestore = (storage: Storage) =>
    show({ kind: 'restore', storage, reason: { kind: 'asked' } })

  const open = useCallback(async (from: Storage, planId: string) => {
    const stored = await from.plans.read(planId)
    if (stored.status !== 'read') {
      notify(stored.status === 'failed' ? stored.message : CANNOT_OPEN)
      return
    }
    const { plan, revision, savedAt } = stored
    show({
      kind: 'editor',
      storage: from,
      plan: openPlan({ plan, revision, savedAt, vault: from.vault, clock: systemClock }),
    })
  }, [])

  const carryOver = useCallback(async (from: Storage, planId: string) => {
    const stored = await from.plans.read(planId)
    if (stored.status === 'read') show({ kind: 'carryOver', storage: from, plan: stored.plan })
    else notify(stored.status === 'failed' ? stored.message : CANNOT_OPEN)
  }, [])

  /** Stores a plan made on a screen. @returns its id; null when it could not be stored, which is told */
  const keep = async (into: Storage, plan: Plan, note: string): Promise<string | null> => {
    const added = await addPlan({ storage: into, desktop }, plan, note)
    if (added.status === 'failed') notify(added.message)
    return added.status === 'failed' ? null : added.planId
  }

  /** Leaves the editor only once everything is stored; otherwise the failure stays in sight. */
  const leaveEditor = async (plan: OpenPlan, next: () => void | Promise<void>) => {
    await plan.flush()
    if (plan.store.getState().save.kind === 'saved') await next()
  }

  return { screen, show, startAgain, showLibrary, showRestore, open, carryOver, keep, leaveEditor }
}

export type Screens = ReturnType<typeof useScreens>

const CANNOT_OPEN =
  'Chưa mở được kế hoạch này vì dữ liệu không đọc được. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.'
