import { useCallback } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { ListsProvider, useStoredLists } from '../lists/use-lists'
import { loadDemands } from '../review/demands/current-demands'
import type { Storage } from '../storage/storage'
import { NoticeBar } from '../ui/notices'
import { BrokenScreen } from './broken-screen'
import { ErrorBoundary } from './error-boundary'
import { planOf } from './screens'
import { Troubles } from './troubles'
import { useCloseHandshake } from './use-close-handshake'
import { usePreviewSettings } from './use-preview-settings'
import { useScreens } from './use-screens'
import { Workspace } from './workspace'

/**
 * What the window holds whatever screen is shown, and keeps when a screen breaks: the open plan, the
 * unit's lists, the answer to closing, notices.
 */
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
  const { screen } = screens
  const storage = 'storage' in screen ? screen.storage : null
  const lists = useStoredLists(storage, desktop)
  useCloseHandshake(desktop, planOf(screen), lists)

  // Read in a moment; no screen works by the app's lists where the unit has its own.
  if (storage !== null && lists === null) return null
  return (
    <ListsProvider value={lists}>
      <div className="app-window">
        <Troubles desktop={desktop} screens={screens} lists={lists} />
        <div className="app-screen">
          <ErrorBoundary
            fallback={(again) => (
              <BrokenScreen desktop={desktop} screens={screens} onAgain={again} />
            )}
          >
            <Workspace desktop={desktop} screens={screens} lists={lists} preview={preview} />
          </ErrorBoundary>
        </div>
      </div>
      <NoticeBar />
    </ListsProvider>
  )
}
