import { useCallback, useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { SettingsRepository } from '../storage/settings'
import { ShortcutsDialog } from './shortcuts/shortcuts-dialog'
import { Tour } from './tour/tour'
import { useCommands } from './use-commands'

type Props = {
  readonly desktop: Pick<DesktopBridge, 'onNotice'>
  readonly settings: SettingsRepository
  /** Name of the screen: the introduction of one says nothing of the next. */
  readonly screen: string
}

/** What helps on every screen: the keys, the short introduction, and its offer to who is new. */
export function Help({ desktop, settings, screen }: Props) {
  const [isShowingKeys, setShowingKeys] = useState(false)
  const [touring, setTouring] = useState<string | null>(null)
  const { isNew, notNew } = useIsNew(settings)
  useCommands(desktop, {
    shortcuts: () => setShowingKeys(true),
    tour: () => setTouring(screen),
  })
  const end = useCallback(() => setTouring(null), [])
  return (
    <>
      {isShowingKeys ? <ShortcutsDialog onClose={() => setShowingKeys(false)} /> : null}
      {touring === screen ? <Tour onEnd={end} /> : null}
      {isNew && touring !== screen ? (
        <p className="tour-offer" role="status">
          Lần đầu dùng ứng dụng?
          <button
            type="button"
            className="link-button"
            data-testid="start-tour"
            onClick={() => {
              notNew()
              setTouring(screen)
            }}
          >
            Xem giới thiệu dưới một phút
          </button>
          <button type="button" className="link-button" onClick={notNew}>
            Không cần
          </button>
        </p>
      ) : null}
    </>
  )
}

function useIsNew(settings: SettingsRepository) {
  const [isNew, setNew] = useState(false)
  useEffect(() => {
    let gone = false
    void settings.read('tourSeen').then((seen) => {
      if (!gone) setNew(!seen)
    })
    return () => {
      gone = true
    }
  }, [settings])
  const notNew = useCallback(() => {
    setNew(false)
    void settings.write('tourSeen', true)
  }, [settings])
  return { isNew, notNew }
}
