import { useEffect } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'

/** The menu's way to the restore screen. */
export function useMenuRestore(desktop: Pick<DesktopBridge, 'onNotice'>, onRestore: () => void) {
  useEffect(
    () =>
      desktop.onNotice('command', (command) => {
        if (command === 'restore') onRestore()
      }),
    [desktop, onRestore],
  )
}

/** A plan file opened from outside goes the way of one chosen in the dialog. */
export function useOpenedFile(
  desktop: Pick<DesktopBridge, 'onNotice'>,
  importOpenedFile: () => void,
) {
  useEffect(() => {
    importOpenedFile()
    return desktop.onNotice('fileOpened', importOpenedFile)
  }, [desktop, importOpenedFile])
}
