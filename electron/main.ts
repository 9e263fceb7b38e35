import { app, type BrowserWindow } from 'electron'
import path from 'node:path'
import { createCloseHandshake, type CloseHandshake } from './close-handshake'
import { createOpenedFile } from './files/opened-file'
import { sweepTemporary } from './files/temporary'
import { createTokens } from './files/tokens'
import { setupContextMenu } from './context-menu'
import {
  appVersion,
  documentsFolder,
  exportFolderOverride,
  listFolder,
  setupIdentity,
} from './identity'
import { sendNotice, setupIpc } from './ipc'
import { createListCopies } from './lists/copies'
import { createLog } from './log'
import { watchMain, watchSignals } from './main-crashes'
import { setupMenu } from './menu'
import { setupMirror } from './mirror/setup'
import { createHandlers } from './operations'
import { watchPage, watchProcesses } from './page-crashes'
import { packageFile, rendererFolder } from './paths'
import { setupPrinter } from './print/setup'
import { createPrintPages } from './protocol/print-pages'
import { registerScheme, setupProtocol } from './protocol/setup'
import { hardenContents, hardenProcess, hardenSession } from './security'
import { openSettings } from './settings'
import { claimSingleInstance } from './single-instance'
import { openWindow } from './window'

let mainWindow: BrowserWindow | undefined
let handshake: CloseHandshake | undefined

const openedFile = createOpenedFile(() => {
  sendNotice(mainWindow?.webContents, 'fileOpened', undefined)
})

// First: the lock, the log and the database all live in the data folder this names.
setupIdentity()

if (claimSingleInstance(() => mainWindow, openedFile)) prepare()
else app.quit()

/** What Electron accepts only before it is ready; synchronous for that reason. */
function prepare(): void {
  const log = createLog(path.join(app.getPath('userData'), 'logs'))
  watchMain(log, closeMainWindow)
  watchSignals()
  watchProcesses(log)
  openedFile.offer(process.argv.slice(1), process.cwd())
  // macOS tells of a double click by an event instead.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    openedFile.offer([file], '')
  })
  registerScheme()
  hardenProcess()
  // Before the first window: it hears of every page by its creation.
  hardenContents(log)
  void app.whenReady().then(() => {
    start(log)
  })
}

/** Closes the window as the officer would, after the page has stored everything. */
function closeMainWindow(): Promise<void> {
  return new Promise((resolve) => {
    if (mainWindow === undefined || handshake === undefined) {
      resolve()
      return
    }
    mainWindow.once('closed', resolve)
    handshake.close()
  })
}

function start(log: ReturnType<typeof createLog>): void {
  const version = appVersion(packageFile)
  log.info(`Version ${version}, Electron ${process.versions.electron}`)
  const documents = documentsFolder()
  const tokens = createTokens()
  const printPages = createPrintPages()
  const mirror = setupMirror(documents, tokens, log)
  const listCopies = createListCopies({ folder: listFolder(documents), tokens })
  const printer = setupPrinter(printPages)
  void sweepTemporary(app.getPath('temp'), Date.now())

  // All that guards or answers a page comes before the page.
  hardenSession(log)
  setupProtocol(rendererFolder, printPages, log)
  const handlers = createHandlers({
    version,
    documents,
    exportFolder: exportFolderOverride(),
    openedFile,
    tokens,
    settings: openSettings(log),
    mirror,
    listCopies,
    printer,
    mainWindow: () => mainWindow,
    handshake: () => handshake,
    log,
  })
  setupIpc(handlers, () => mainWindow?.webContents, log)
  setupMenu({
    send: (command) => {
      sendNotice(mainWindow?.webContents, 'command', command)
    },
    mainWindow: () => mainWindow,
    version,
  })

  const { window, idle } = openWindow(log)
  mainWindow = window
  watchPage(window, log)
  setupContextMenu(window)
  handshake = createCloseHandshake(window, {
    tellClosing: () => {
      sendNotice(window.webContents, 'closing', undefined)
    },
    settle: () => Promise.all([mirror.idle(), listCopies.idle(), idle()]),
    log,
  })
  window.once('closed', () => {
    mainWindow = undefined
    // The hidden printing window would keep the app alive with nothing on the screen.
    printer.dispose()
    app.quit()
  })
}
