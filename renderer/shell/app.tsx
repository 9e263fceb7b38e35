import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { documentBuilder, windowInspector } from '../export/document-builder'
import type { ListKind } from '#shared/lists/kinds'
import type { Plan } from '#shared/plan/plan'
import { addPlan, exportText, newerFileName } from '../library/actions'
import { CarryOverScreen } from '../library/carry-over/carry-over-screen'
import { Library, type IncomingPlan } from '../library/library'
import { ReadFileScreen } from '../library/read-file/read-file-screen'
import { RestoreScreen } from '../library/restore-screen'
import { ListsScreen } from '../lists/lists-screen'
import { searchLists } from '../lists/use-search-lists'
import { ListsProvider, OpenListProvider, useStoredLists } from '../lists/use-lists'
import { systemClock } from '../plan/autosave'
import { openPlan, type OpenPlan } from '../plan/open-plan'
import { openStorage } from '../storage/open'
import { loadDemands } from '../review/demands/current-demands'
import { FileChecksDialog } from '../review/file-checks/file-checks-dialog'
import { useFileChecks } from '../review/file-checks/use-file-checks'
import type { Storage } from '../storage/storage'
import { NoticeBar, notify } from '../ui/notices'
import { Editor } from './editor'
import { Help } from './help'
import { BACK_LABELS, planOf, type ListsBack, type Screen } from './screens'
import { ServicesProvider, type Services } from './services'
import { useCloseHandshake } from './use-close-handshake'
import { useDroppedFiles } from './use-dropped-files'
import { useWordFiles, type ReadPlan } from './use-word-files'

/** Decides which screen is shown, and carries the open plan safely between them. */
export function App({ desktop }: { readonly desktop: DesktopBridge }) {
  const [screen, setScreen] = useState<Screen>({ kind: 'starting' })
  const [previewVisible, setPreviewVisible] = useState(true)
  const [rulerVisible, setRulerVisible] = useState(false)
  const storage = 'storage' in screen ? screen.storage : null
  const lists = useStoredLists(storage, desktop)
  const inspector = useMemo(() => windowInspector(() => searchLists(lists)), [lists])
  const services = useMemo<Services | null>(
    () => (storage === null ? null : { desktop, storage, builder: documentBuilder(), inspector }),
    [desktop, storage, inspector],
  )
  const { checks, check, mend, takeCopy, undo, save, close } = useFileChecks(inspector, desktop)
  const [incoming, setIncoming] = useState<IncomingPlan | null>(null)
  const incomingTaken = useCallback(() => setIncoming(null), [])
  const showRead = useCallback(
    (fileName: string, reading: ReadPlan) => {
      if (storage !== null) setScreen({ kind: 'readFile', storage, fileName, reading, left: null })
    },
    [storage],
  )
  const words = useWordFiles({ desktop, inspector, check, onRead: showRead })
  useDroppedFiles(words.check)
  useCloseHandshake(desktop, planOf(screen), lists)

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

  const keepRead = async (into: Storage, plan: Plan, fileName: string) => {
    const added = await addPlan({ storage: into, desktop }, plan, `Đọc từ tệp “${fileName}”`)
    if (added.status === 'failed') notify(added.message)
    return added.status === 'failed' ? null : added.planId
  }

  /** Leaves the editor only once everything is stored; otherwise the failure stays in sight. */
  const leaveEditor = async (plan: OpenPlan, next: Screen) => {
    await plan.flush()
    if (plan.store.getState().save.kind === 'saved') setScreen(next)
  }

  const openOther = async (plan: OpenPlan, from: Storage, planId: string) => {
    await plan.flush()
    if (plan.store.getState().save.kind === 'saved') await open(from, planId)
  }

  const showLists = (back: ListsBack) => (list: ListKind) =>
    setScreen({ kind: 'lists', storage: back.storage, list, back })

  // Read in a moment; no screen works by the app's lists where the unit has its own.
  if (storage !== null && lists === null) return null
  return (
    <ListsProvider value={lists}>
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
          onCheckFiles={words.check}
          onWordFile={words.startFrom}
          onLists={() => showLists(screen)('bodyNames')}
          incoming={incoming}
          onIncomingTaken={incomingTaken}
        />
      ) : null}
      {screen.kind === 'carryOver' ? (
        <OpenListProvider value={showLists(screen)}>
          <CarryOverScreen
            key={screen.plan.id}
            desktop={desktop}
            storage={screen.storage}
            plan={screen.plan}
            onMade={(plan, note) => takeCarriedOver(screen.storage, plan, note)}
            onLeave={() => setScreen({ kind: 'library', storage: screen.storage })}
          />
        </OpenListProvider>
      ) : null}
      {screen.kind === 'lists' ? (
        <ListsScreen
          desktop={desktop}
          start={screen.list}
          backLabel={BACK_LABELS[screen.back.kind]}
          onBack={() => setScreen(screen.back)}
        />
      ) : null}
      {screen.kind === 'readFile' ? (
        <ReadFileScreen
          desktop={desktop}
          fileName={screen.fileName}
          reading={screen.reading}
          left={screen.left}
          onCarryOver={(plan) =>
            void keepRead(screen.storage, plan, screen.fileName).then((planId) =>
              planId === null ? undefined : carryOver(screen.storage, planId),
            )
          }
          onOpen={(plan) =>
            void keepRead(screen.storage, plan, screen.fileName).then((planId) =>
              planId === null ? undefined : open(screen.storage, planId),
            )
          }
          onLeave={(left) => {
            setScreen({ kind: 'library', storage: screen.storage })
            notify('Chưa lưu kế hoạch đọc từ tệp.', {
              label: 'Mở lại',
              run: () => setScreen({ ...screen, left }),
            })
          }}
        />
      ) : null}
      {services !== null && screen.kind === 'editor' ? (
        <ServicesProvider value={services}>
          <Editor
            openPlan={screen.plan}
            startStep={screen.stepId}
            onList={(list, stepId) => showLists({ ...screen, stepId })(list)}
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
            onOpenPlan={(planId) => void openOther(screen.plan, screen.storage, planId)}
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
        onCopy={takeCopy}
        inspector={inspector}
        settings={storage?.settings ?? null}
        onSave={(file) => void save(file)}
        onRead={
          storage === null
            ? null
            : (fileName, bytes) => {
                close()
                const open = planOf(screen)
                if (open === null) void words.readBytes(fileName, bytes)
                else {
                  void leaveEditor(open, { kind: 'library', storage }).then(() =>
                    words.readBytes(fileName, bytes),
                  )
                }
              }
        }
        onSaveNewer={(text) => void saveNewer(desktop, text)}
        onTake={(plan, fileName) => {
          close()
          setIncoming({ plan, fileName })
          const open = planOf(screen)
          if (storage === null) return
          if (open !== null) void leaveEditor(open, { kind: 'library', storage })
          else if (screen.kind === 'lists') setScreen({ kind: 'library', storage })
        }}
        onClose={close}
      />
      {storage === null ? null : (
        <Help desktop={desktop} settings={storage.settings} screen={screen.kind} />
      )}
      <NoticeBar />
    </ListsProvider>
  )
}

async function saveNewer(desktop: DesktopBridge, text: string): Promise<void> {
  const outcome = await exportText(desktop, newerFileName(text), text)
  if (outcome.status === 'failed') notify(outcome.message)
  if (outcome.status === 'saved') notify(`Đã lưu tệp “${outcome.fileName}”.`)
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
