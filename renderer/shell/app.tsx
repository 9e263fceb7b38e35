import { useCallback, useMemo, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { documentBuilder, windowInspector } from '../export/document-builder'
import { exportText, newerFileName } from '../library/actions'
import type { IncomingPlan } from '../library/library'
import { openReading, type ReadPlan } from '../library/read-file/open-reading'
import { ListsProvider, useStoredLists } from '../lists/use-lists'
import { searchLists } from '../lists/use-search-lists'
import { loadDemands } from '../review/demands/current-demands'
import { FileChecksDialog } from '../review/file-checks/file-checks-dialog'
import { useFileChecks } from '../review/file-checks/use-file-checks'
import type { SettingsRepository } from '../storage/settings'
import { NoticeBar, notify } from '../ui/notices'
import { Help } from './help'
import { planOf } from './screens'
import type { Services } from './services'
import { ShownScreen } from './shown-screen'
import { useCloseHandshake } from './use-close-handshake'
import { useDroppedFiles } from './use-dropped-files'
import { usePreviewSettings } from './use-preview-settings'
import { useScreens } from './use-screens'
import { useWordFiles } from './use-word-files'

/** What the window holds whatever screen is shown: the unit's lists, checked files, help, notices. */
export function App({ desktop }: { readonly desktop: DesktopBridge }) {
  const preview = usePreviewSettings()
  const { read: readPreview } = preview
  const prepare = useCallback(
    async (settings: SettingsRepository) => {
      await readPreview(settings)
      await loadDemands(settings)
    },
    [readPreview],
  )
  const screens = useScreens(desktop, prepare)
  const { screen, show, showLibrary, leaveEditor, leaveReading } = screens
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
    async (fileName: string, reading: ReadPlan) => {
      if (storage === null) return
      const open = await openReading(storage, fileName, reading)
      show({ kind: 'readFile', storage, open })
      if (open.isResumed) notify('Tiếp tục từ chỗ đã xếp lần trước.')
    },
    [storage, show],
  )
  const words = useWordFiles({ desktop, inspector, check, onRead: showRead })
  useDroppedFiles(words.check)
  useCloseHandshake(desktop, planOf(screen), lists)

  const readFile = async (fileName: string, bytes: Uint8Array) => {
    close()
    const open = planOf(screen)
    const read = () => words.readBytes(fileName, bytes)
    await (open === null ? read() : leaveEditor(open, read))
  }
  const takePlan = (plan: Plan, fileName: string) => {
    close()
    setIncoming({ plan, fileName })
    const open = planOf(screen)
    if (storage === null) return
    if (open !== null) void leaveEditor(open, () => showLibrary(storage))
    else if (screen.kind === 'readFile') leaveReading(screen)
    else showLibrary(storage)
  }

  // Read in a moment; no screen works by the app's lists where the unit has its own.
  if (storage !== null && lists === null) return null
  return (
    <ListsProvider value={lists}>
      <ShownScreen
        screens={screens}
        desktop={desktop}
        services={services}
        words={words}
        preview={preview}
        incoming={incoming}
        onIncomingTaken={incomingTaken}
      />
      <FileChecksDialog
        checks={checks}
        onMend={(file, only) => void mend(file, only)}
        onUndo={undo}
        onCopy={takeCopy}
        inspector={inspector}
        settings={storage?.settings ?? null}
        onSave={(file) => void save(file)}
        onRead={storage === null ? null : (fileName, bytes) => void readFile(fileName, bytes)}
        onSaveNewer={(text) => void saveNewer(desktop, text)}
        onTake={takePlan}
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
