import { app, type BrowserWindow } from 'electron'
import type { OpenedFile } from './files/opened-file'

/**
 * Two copies on one profile would fight over the database, and the loser would show an empty list.
 * @returns whether this is the one that may go on
 */
export function claimSingleInstance(
  mainWindow: () => BrowserWindow | undefined,
  openedFile: Pick<OpenedFile, 'offer'>,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv, workingDirectory) => {
    openedFile.offer(argv.slice(1), workingDirectory)
    const window = mainWindow()
    if (window === undefined || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
