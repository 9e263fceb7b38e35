import { useCallback, useMemo, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import { documentBuilder, windowInspector } from '../export/document-builder'
import { exportText, notifySaved } from '../export/export-text'
import { newerFileName } from '../library/actions'
import type { IncomingPlan } from '../library/library'
import { openReading, type ReadPlan } from '../library/read-file/open-reading'
import { searchLists } from '../lists/use-search-lists'
import type { UnitListsStore } from '../lists/unit-lists'
import { FileChecksDialog } from '../review/file-checks/file-checks-dialog'
import { useFileChecks } from '../review/file-checks/use-file-checks'
import { notify } from '../ui/notices'
import { Help } from './help'
import { planOf } from './screens'
import type { Services } from './services'
import { ShownScreen } from './shown-screen'
import { useDroppedFiles } from './use-dropped-files'
import type { PreviewSettings } from './use-preview-settings'
import type { Screens } from './use-screens'
import { useWordFiles } from './use-word-files'

type Props = {
  readonly desktop: DesktopBridge
  readonly screens: Screens
  /** Null while there is no database. */
  readonly lists: UnitListsStore | null
  readonly preview: PreviewSettings
}

/** The shown screen, and what goes with every one: checked files, files dropped on it, help. */
export function Workspace({ desktop, screens, lists, preview }: Props) {
  const { screen, show, showLibrary, leaveEditor, leaveReading } = screens
  const storage = 'storage' in screen ? screen.storage : null
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

  return (
    <>
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
    </>
  )
}

async function saveNewer(desktop: DesktopBridge, text: string): Promise<void> {
  notifySaved(desktop, await exportText(desktop, newerFileName(text), text))
}
