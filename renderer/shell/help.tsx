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

/** Screens the introduction has something to say of. */
const TOURED: readonly string[] = ['library', 'editor']

/** What helps on every screen: the keys, the short introduction, and its offer to who is new. */
export function Help({ desktop, settings, screen }: Props) {
  const [isShowingKeys, setShowingKeys] = useState(false)
  const [touring, setTouring] = useState<string | null>(null)
  const { isNew, seen, notNew } = useIsNew(settings, screen)
  useCommands(desktop, {
    shortcuts: () => setShowingKeys(true),
    tour: () => setTouring(screen),
  })
  const end = useCallback(() => setTouring(null), [])
  return (
    <>
      {isShowingKeys ? <ShortcutsDialog onClose={() => setShowingKeys(false)} /> : null}
      {touring === screen ? <Tour onEnd={end} /> : null}
      {isNew && touring !== screen && TOURED.includes(screen) ? (
        <p className="tour-offer" role="status">
          {screen === 'editor' ? 'Lần đầu soạn kế hoạch?' : 'Lần đầu dùng ứng dụng?'}
          <button
            type="button"
            className="link-button"
            data-testid="start-tour"
            onClick={() => {
              seen()
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

/** Whether the introduction of this screen is still to be offered; turned down once, none is. */
function useIsNew(settings: SettingsRepository, screen: string) {
  const key = screen === 'editor' ? 'editorTourSeen' : 'tourSeen'
  const [offered, setOffered] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let gone = false
    void settings.read(key).then((wasSeen) => {
      if (gone) return
      setOffered(
        (before) => new Set([...before].filter((each) => each !== key).concat(wasSeen ? [] : key)),
      )
    })
    return () => {
      gone = true
    }
  }, [settings, key])
  const without = useCallback(
    (keys: readonly (typeof key)[]) => {
      setOffered(
        (before) => new Set([...before].filter((each) => !keys.some((seen) => seen === each))),
      )
      for (const each of keys) void settings.write(each, true)
    },
    [settings],
  )
  return {
    isNew: offered.has(key),
    seen: () => without([key]),
    notNew: () => without(['tourSeen', 'editorTourSeen']),
  }
}
