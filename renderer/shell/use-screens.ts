import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { addPlan } from '../library/actions'
import { systemClock } from '../plan/autosave'
import { isKept, openPlan, type OpenPlan } from '../plan/open-plan'
import type { Storage } from '../storage/storage'
import { notify } from '../ui/notices'
import type { EditorScreen, ReadFileScreenState, Screen } from './screens'
import { start } from './start'

/**
 * Which screen is shown, and the ways a plan goes from one to the next.
 * @param prepare what is read from the storage before the first screen is shown
 */
export function useScreens(desktop: DesktopBridge, prepare: (storage: Storage) => Promise<void>) {
  const [screen, show] = useState<Screen>({ kind: 'starting' })
  /** A plan that stands in a file but could not be stored when it was left; storing it goes on. */
  const [left, setLeft] = useState<OpenPlan | null>(null)
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

  const open = useCallback(
    async (from: Storage, planId: string) => {
      const isLeft = left?.store.getState().plan.id === planId
      if (isLeft) setLeft(null)
      // What is stored is older than what was left.
      const isNewer = isLeft && left.store.getState().save.kind !== 'saved'
      const opened = isNewer ? editorOf(from, left) : await readStored(from, planId)
      if (opened !== null) show(opened)
    },
    [left],
  )

  /** Opens what is stored in place of the open plan, whose own state stands in a file. */
  const reopen = async (from: Storage, planId: string, fileName: string) => {
    const opened = await readStored(from, planId)
    if (opened === null) return
    // The editor takes its notices with it: only once it is gone may this one stand.
    flushSync(() => show(opened))
    notify(
      `Đã mở lại bản đang lưu. Nội dung vừa soạn ở tệp “${fileName}”; khi cần, mở tệp đó từ danh sách kế hoạch.`,
    )
  }

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

  /** Leaves the editor once everything is stored or in a file; otherwise says what to do. */
  const leaveEditor = async (plan: OpenPlan, next: () => void | Promise<void>) => {
    await plan.flush()
    if (!isKept(plan)) {
      notify(CANNOT_LEAVE)
      return
    }
    const { save, isOvertaken } = plan.store.getState()
    if (save.kind !== 'saved' && !isOvertaken) setLeft(plan)
    await next()
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
    left,
    show,
    startAgain,
    showLibrary,
    showRestore,
    open,
    reopen,
    carryOver,
    keep,
    leaveEditor,
    leaveReading,
  }
}

const editorOf = (storage: Storage, plan: OpenPlan): EditorScreen => ({
  kind: 'editor',
  storage,
  plan,
})

/** The editor on a plan as it is stored; null when it cannot be read, which is told. */
async function readStored(from: Storage, planId: string): Promise<EditorScreen | null> {
  const stored = await from.plans.read(planId)
  if (stored.status !== 'read') {
    notify(stored.status === 'failed' ? stored.message : CANNOT_OPEN)
    return null
  }
  const { plan, revision, savedAt } = stored
  return editorOf(
    from,
    openPlan({ plan, revision, savedAt, vault: from.vault, clock: systemClock }),
  )
}

export type Screens = ReturnType<typeof useScreens>

const CANNOT_LEAVE =
  'Chưa rời kế hoạch vì chưa lưu được. Hãy bấm “Lưu ra tệp ngay” ở đầu cửa sổ để giữ nội dung đang soạn, rồi rời đi.'

const CANNOT_OPEN =
  'Chưa mở được kế hoạch này vì dữ liệu không đọc được. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.'
