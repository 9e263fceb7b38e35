import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { documentBuilder, inspector } from '../export/document-builder'
import type { Plan } from '#shared/plan/plan'
import { addPlan } from '../library/actions'
import { CarryOverScreen } from '../library/carry-over/carry-over-screen'
import { Library, type IncomingPlan } from '../library/library'
import { RestoreScreen, type RestoreReason } from '../library/restore-screen'
import { systemClock } from '../plan/autosave'
import { openPlan, type OpenPlan } from '../plan/open-plan'
import { openStorage } from '../storage/open'
import { loadDemands } from '../review/demands/current-demands'
import { FileChecksDialog } from '../review/file-checks/file-checks-dialog'
import { useFileChecks } from '../review/file-checks/use-file-checks'
import type { Storage } from '../storage/storage'
import { NoticeBar, notify } from '../ui/notices'
import { Editor } from './editor'
import { ServicesProvider, type Services } from './services'
import { useCloseHandshake } from './use-close-handshake'
import { useDroppedFiles } from './use-dropped-files'

type Screen =
  | { readonly kind: 'starting' }
  /** There is no database to work with; mirrors can still be read and saved elsewhere. */
  | { readonly kind: 'noStorage'; readonly reason: RestoreReason }
  | { readonly kind: 'library'; readonly storage: Storage }
  | { readonly kind: 'restore'; readonly storage: Storage; readonly reason: RestoreReason }
  | { readonly kind: 'carryOver'; readonly storage: Storage; readonly plan: Plan }
  | { readonly kind: 'editor'; readonly storage: Storage; readonly plan: OpenPlan }

/** Decides which screen is shown, and carries the open plan safely between them. */
export function App({ desktop }: { readonly desktop: DesktopBridge }) {
  const [screen, setScreen] = useState<Screen>({ kind: 'starting' })
  const [previewVisible, setPreviewVisible] = useState(true)
  const [rulerVisible, setRulerVisible] = useState(false)
  const storage = 'storage' in screen ? screen.storage : null
  const services = useMemo<Services | null>(
    () => (storage === null ? null : { desktop, storage, builder: documentBuilder(), inspector }),
    [desktop, storage],
  )
  const { checks, check, mend, undo, save, close } = useFileChecks(inspector, desktop)
  const [incoming, setIncoming] = useState<IncomingPlan | null>(null)
  const incomingTaken = useCallback(() => setIncoming(null), [])
  useDroppedFiles(check)
  useCloseHandshake(desktop, screen.kind === 'editor' ? screen.plan : null)

  useEffect(() => {
    let ended = false
    void start(desktop).then(async (first) => {
      if (ended) return
      if ('storage' in first) {
        const { settings } = first.storage
        setPreviewVisible(await settings.read('previewVisible'))
        setRulerVisible(await settings.read('previewRulerVisible'))
        await loadDemands(settings)
      }
      setScreen(first)
    })
    return () => {
      ended = true
    }
  }, [desktop])

  const open = useCallback(async (from: Storage, planId: string) => {
    const stored = await from.plans.read(planId)
    if (stored.status !== 'read') {
      notify(stored.status === 'failed' ? stored.message : CANNOT_OPEN)
      return
    }
    const { plan, revision, savedAt } = stored
    setScreen({
      kind: 'editor',
      storage: from,
      plan: openPlan({ plan, revision, savedAt, vault: from.vault, clock: systemClock }),
    })
  }, [])

  const carryOver = useCallback(async (from: Storage, planId: string) => {
    const stored = await from.plans.read(planId)
    if (stored.status === 'read') {
      setScreen({ kind: 'carryOver', storage: from, plan: stored.plan })
    } else notify(stored.status === 'failed' ? stored.message : CANNOT_OPEN)
  }, [])
  const takeCarriedOver = async (into: Storage, plan: Plan, note: string) => {
    const added = await addPlan({ storage: into, desktop }, plan, note)
    if (added.status === 'failed') {
      notify(added.message)
      return false
    }
    await open(into, added.planId)
    return true
  }

  /** Leaves the editor only once everything is stored; otherwise the failure stays in sight. */
  const leaveEditor = async (plan: OpenPlan, next: Screen) => {
    await plan.flush()
    if (plan.store.getState().save.kind === 'saved') setScreen(next)
  }

  return (
    <>
      {screen.kind === 'starting' ? <p className="message-screen">Đang mở kho dữ liệu…</p> : null}
      {screen.kind === 'noStorage' ? (
        <RestoreScreen
          desktop={desktop}
          reason={screen.reason}
          storage={null}
          onDone={null}
          onRetry={() => {
            setScreen({ kind: 'starting' })
            void start(desktop).then(setScreen)
          }}
        />
      ) : null}
      {services !== null && screen.kind === 'restore' ? (
        <RestoreScreen
          desktop={desktop}
          reason={screen.reason}
          storage={screen.storage}
          onDone={() => setScreen({ kind: 'library', storage: screen.storage })}
        />
      ) : null}
      {services !== null && screen.kind === 'library' ? (
        <Library
          desktop={desktop}
          storage={screen.storage}
          onOpen={(planId) => void open(screen.storage, planId)}
          onCarryOver={(planId) => void carryOver(screen.storage, planId)}
          onRestore={() =>
            setScreen({ kind: 'restore', storage: screen.storage, reason: { kind: 'asked' } })
          }
          onCheckFiles={check}
          incoming={incoming}
          onIncomingTaken={incomingTaken}
        />
      ) : null}
      {screen.kind === 'carryOver' ? (
        <CarryOverScreen
          key={screen.plan.id}
          storage={screen.storage}
          plan={screen.plan}
          onMade={(plan, note) => takeCarriedOver(screen.storage, plan, note)}
          onLeave={() => setScreen({ kind: 'library', storage: screen.storage })}
        />
      ) : null}
      {services !== null && screen.kind === 'editor' ? (
        <ServicesProvider value={services}>
          <Editor
            openPlan={screen.plan}
            previewVisible={previewVisible}
            onPreviewVisible={(visible) => {
              setPreviewVisible(visible)
              void screen.storage.settings.write('previewVisible', visible)
            }}
            rulerVisible={rulerVisible}
            onRulerVisible={(visible) => {
              setRulerVisible(visible)
              void screen.storage.settings.write('previewRulerVisible', visible)
            }}
            onLibrary={() =>
              void leaveEditor(screen.plan, {
                kind: 'library',
                storage: screen.storage,
              })
            }
            onFileOpened={() =>
              void leaveEditor(screen.plan, { kind: 'library', storage: screen.storage })
            }
            onRestore={() =>
              void leaveEditor(screen.plan, {
                kind: 'restore',
                storage: screen.storage,
                reason: { kind: 'asked' },
              })
            }
          />
        </ServicesProvider>
      ) : null}
      <FileChecksDialog
        checks={checks}
        onMend={(file, only) => void mend(file, only)}
        onUndo={undo}
        onSave={(file) => void save(file)}
        onTake={(plan, fileName) => {
          close()
          setIncoming({ plan, fileName })
          if (screen.kind === 'editor') {
            void leaveEditor(screen.plan, { kind: 'library', storage: screen.storage })
          }
        }}
        onClose={close}
      />
      <NoticeBar />
    </>
  )
}

const CANNOT_OPEN =
  'Chưa mở được kế hoạch này vì dữ liệu không đọc được. Hãy xuất dữ liệu thô hoặc khôi phục từ bản sao.'

/** An empty database beside a folder of mirrors is a loss until the officer says otherwise. */
async function start(desktop: DesktopBridge): Promise<Screen> {
  const opened = await openStorage({ desktop })
  if (opened.status === 'newer') return { kind: 'noStorage', reason: { kind: 'newer' } }
  if (opened.status === 'failed') {
    return { kind: 'noStorage', reason: { kind: 'failed', message: opened.message } }
  }
  const { storage } = opened
  const counted = await storage.plans.count()
  if (counted.status === 'done' && counted.count > 0) return { kind: 'library', storage }
  const mirrors = await desktop.mirrorList()
  const offered = mirrors.ok && mirrors.value.length > 0
  return offered
    ? { kind: 'restore', storage, reason: { kind: 'empty' } }
    : { kind: 'library', storage }
}
