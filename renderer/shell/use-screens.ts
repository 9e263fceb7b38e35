import { useCallback, useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { addPlan } from '../library/actions'
import { systemClock } from '../plan/autosave'
import { openPlan, type OpenPlan } from '../plan/open-plan'
import type { SettingsRepository } from '../storage/settings'
import type { Storage } from '../storage/storage'
import { notify } from '../ui/notices'
import type { ReadFileScreenState, Screen } from './screens'
import { start } from './start'

/**
 * Which screen is shown, and the ways a plan goes from one to the next.
 * @param prepare what is read from the settings before the first screen is shown
 */
export function useScreens(
  desktop: DesktopBridge,
  prepare: (settings: SettingsRepository) => Promise<void>,
) {
  const [screen, show] = useState<Screen>({ kind: 'starting' })
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    let ended = false
    void start(desktop).then(async (first) => {
      if (ended) return
      if ('storage' in first) await prepare(first.storage.settings)
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

  /** Leaves a file that is being placed, with the way back to it. */
  const leaveReading = (left: ReadFileScreenState) => {
    showLibrary(left.storage)
    notify('Chưa tạo kế hoạch từ tệp này. Phần đã xếp chỗ được giữ lại.', {
      label: 'Mở lại',
      run: () => show(left),
    })
  }

  return {
    screen,
    show,
    startAgain,
    showLibrary,
    showRestore,
    open,
    carryOver,
    keep,
    leaveEditor,
    leaveReading,
  }
}

export type Screens = ReturnType<typeof useScreens>

const CANNOT_OPEN =
  'Chưa mở được kế hoạch này vì dữ liệu không đọc được. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.'
