import { app, type BrowserWindow } from 'electron'

/**
 * Two copies on one profile would fight over the database, and the loser would show an empty list.
 * @returns whether this is the one that may go on
 */
export function claimSingleInstance(mainWindow: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = mainWindow()
    if (window === undefined || window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
