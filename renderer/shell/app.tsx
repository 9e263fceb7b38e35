import { useCallback, useMemo, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { documentBuilder, windowInspector } from '../export/document-builder'
import { exportText, notifySaved } from '../export/export-text'
import { newerFileName } from '../library/actions'
import type { IncomingPlan } from '../library/library'
import { ListsProvider, useStoredLists } from '../lists/use-lists'
import { searchLists } from '../lists/use-search-lists'
import { loadDemands } from '../review/demands/current-demands'
import { FileChecksDialog } from '../review/file-checks/file-checks-dialog'
import { useFileChecks } from '../review/file-checks/use-file-checks'
import type { Storage } from '../storage/storage'
import { NoticeBar } from '../ui/notices'
import { Help } from './help'
import { planOf } from './screens'
import type { Services } from './services'
import { ShownScreen } from './shown-screen'
import { useCloseHandshake } from './use-close-handshake'
import { useDroppedFiles } from './use-dropped-files'
import { usePreviewSettings } from './use-preview-settings'
import { useScreens } from './use-screens'
import { useWordFiles, type ReadPlan } from './use-word-files'

/** What the window holds whatever screen is shown: the unit's lists, checked files, help, notices. */
export function App({ desktop }: { readonly desktop: DesktopBridge }) {
  const preview = usePreviewSettings()
  const { read: readPreview } = preview
  const prepare = useCallback(
    async ({ settings, kept }: Storage) => {
      await readPreview(settings)
      await loadDemands(kept)
    },
    [readPreview],
  )
  const screens = useScreens(desktop, prepare)
  const { screen, show, showLibrary, leaveEditor } = screens
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
      if (storage !== null) show({ kind: 'readFile', storage, fileName, reading, left: null })
    },
    [storage, show],
  )
  const words = useWordFiles({ desktop, inspector, check, onRead: showRead })
  useDroppedFiles(words.check)
  useCloseHandshake(desktop, planOf(screen), lists)

  const readFile = async (fileName: string, bytes: Uint8Array) => {
    close()
    const open = planOf(screen)
    if (open !== null && storage !== null) await leaveEditor(open, () => showLibrary(storage))
    await words.readBytes(fileName, bytes)
  }
  const takePlan = (plan: Plan, fileName: string) => {
    close()
    setIncoming({ plan, fileName })
    const open = planOf(screen)
    if (storage === null) return
    if (open !== null) void leaveEditor(open, () => showLibrary(storage))
    else if (screen.kind === 'lists') showLibrary(storage)
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
        storage={storage}
        desktop={desktop}
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
  notifySaved(desktop, await exportText(desktop, newerFileName(text), text))
}
