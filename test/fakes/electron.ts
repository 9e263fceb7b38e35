/**
 * Stands for `electron` in unit tests (see vitest.config.ts): importing the real package in a test
 * would start a download. It does nothing by itself, but remembers: what was registered, exposed,
 * asked. A test reads that from here and resets it with `resetElectron()`.
 */
import { EventEmitter } from 'node:events'
import os from 'node:os'
import path from 'node:path'

type Handler = (event: unknown, ...args: unknown[]) => unknown

/** What the code under test did to Electron. */
export const seen = {
  /** By channel: what `ipcMain.handle` registered. */
  handlers: new Map<string, Handler>(),
  /** By name: what the preload gave to the page. */
  exposed: new Map<string, unknown>(),
  /** By scheme: what answers `app://…`. */
  protocols: new Map<string, (request: Request) => Response | Promise<Response>>(),
  /** Arguments of the calls that show something or leave the app, in order. */
  calls: [] as [name: string, ...args: unknown[]][],
}

/** What the next dialogs answer; a test fills it. */
export const answers = {
  save: { canceled: true, filePath: '' },
  open: { canceled: true, filePaths: [] as string[] },
  message: { response: 0, checkboxChecked: false },
  /** What every page prints as. */
  pdf: Buffer.from('%PDF-1.4'),
}

const note =
  <T>(name: string, result: T) =>
  (...args: unknown[]): T => {
    seen.calls.push([name, ...args])
    return result
  }

const noteLater =
  <T>(name: string, answer: () => T) =>
  (...args: unknown[]): Promise<T> => {
    seen.calls.push([name, ...args])
    return Promise.resolve(answer())
  }

const folder = (name: string): string => path.join(os.tmpdir(), 'khtt-fake-electron', name)

class FakeApp extends EventEmitter {
  isPackaged = false
  name = 'fake'
  userAgentFallback = ''
  paths = new Map<string, string>()
  commandLine = { appendSwitch: note('appendSwitch', undefined), hasSwitch: () => false }
  enableSandbox = note('enableSandbox', undefined)
  requestSingleInstanceLock = note('requestSingleInstanceLock', true)
  setAppUserModelId = note('setAppUserModelId', undefined)
  quit = note('quit', undefined)
  exit = note('exit', undefined)
  relaunch = note('relaunch', undefined)
  focus = note('focus', undefined)
  isReady = (): boolean => true
  whenReady = (): Promise<void> => Promise.resolve()
  getName = (): string => this.name
  setName = (name: string): void => void (this.name = name)
  getVersion = (): string => '0.0.0'
  getAppPath = (): string => folder('app')
  getPath = (name: string): string => this.paths.get(name) ?? folder(name)
  setPath = (name: string, value: string): void => void this.paths.set(name, value)
}

export const app = new FakeApp()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler): void => void seen.handlers.set(channel, handler),
  removeHandler: (channel: string): void => void seen.handlers.delete(channel),
})

/** Asks the handlers registered above, as if main and page were one process. */
export const ipcRenderer = Object.assign(new EventEmitter(), {
  send: note('ipcRenderer.send', undefined),
  invoke: (channel: string, ...args: unknown[]): Promise<unknown> => {
    const handler = seen.handlers.get(channel)
    if (!handler) return Promise.reject(new Error(`No handler for ${channel}`))
    return Promise.resolve(handler({}, ...args))
  },
})

export const contextBridge = {
  exposeInMainWorld: (name: string, api: unknown): void => void seen.exposed.set(name, api),
}

export const dialog = {
  showSaveDialog: noteLater('showSaveDialog', () => answers.save),
  showOpenDialog: noteLater('showOpenDialog', () => answers.open),
  showMessageBox: noteLater('showMessageBox', () => answers.message),
  showMessageBoxSync: note('showMessageBoxSync', 0),
  showErrorBox: note('showErrorBox', undefined),
}

export const shell = {
  showItemInFolder: note('showItemInFolder', undefined),
  openPath: noteLater('openPath', () => ''),
}

const handleProtocol = (
  scheme: string,
  handler: (request: Request) => Response | Promise<Response>,
): void => void seen.protocols.set(scheme, handler)

export const protocol = {
  registerSchemesAsPrivileged: note('registerSchemesAsPrivileged', undefined),
  handle: handleProtocol,
}

class FakeSession extends EventEmitter {
  protocol = { handle: handleProtocol }
  webRequest = {
    onBeforeRequest: note('onBeforeRequest', undefined),
    onHeadersReceived: note('onHeadersReceived', undefined),
  }
  setPermissionRequestHandler = note('setPermissionRequestHandler', undefined)
  setPermissionCheckHandler = note('setPermissionCheckHandler', undefined)
  setDevicePermissionHandler = note('setDevicePermissionHandler', undefined)
  setDisplayMediaRequestHandler = note('setDisplayMediaRequestHandler', undefined)
  setSpellCheckerEnabled = note('setSpellCheckerEnabled', undefined)
  setSpellCheckerLanguages = note('setSpellCheckerLanguages', undefined)
  setSpellCheckerDictionaryDownloadURL = note('setSpellCheckerDictionaryDownloadURL', undefined)
}

export const session = { defaultSession: new FakeSession() }

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1366, height: 728 } }],
  getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
  getDisplayMatching: () => ({ workArea: { x: 0, y: 0, width: 1366, height: 728 } }),
}

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false })

export const Menu = {
  buildFromTemplate: (template: unknown) => ({ template }),
  setApplicationMenu: note('setApplicationMenu', undefined),
}

export class BrowserWindow extends EventEmitter {
  static all: BrowserWindow[] = []
  static getAllWindows = (): BrowserWindow[] => BrowserWindow.all

  webContents = Object.assign(new EventEmitter(), {
    id: 1,
    mainFrame: {},
    send: note('webContents.send', undefined),
    reload: note('webContents.reload', undefined),
    forcefullyCrashRenderer: note('forcefullyCrashRenderer', undefined),
    isDestroyed: (): boolean => false,
    isCrashed: (): boolean => false,
    loadURL: noteLater('webContents.loadURL', () => undefined),
    setWindowOpenHandler: note('setWindowOpenHandler', undefined),
    printToPDF: noteLater('printToPDF', () => answers.pdf),
  })
  show = note('show', undefined)
  close = note('close', undefined)
  maximize = note('maximize', undefined)
  setBackgroundColor = note('setBackgroundColor', undefined)
  getNormalBounds = () => ({ x: 10, y: 20, width: 1200, height: 700 })
  isMaximized = (): boolean => false
  focus = note('focus', undefined)
  restore = note('restore', undefined)
  loadURL = noteLater('loadURL', () => undefined)
  isMinimized = (): boolean => false
  isDestroyed = (): boolean => !BrowserWindow.all.includes(this)
  destroy = (): void => void (BrowserWindow.all = BrowserWindow.all.filter((one) => one !== this))

  constructor(readonly options: unknown = {}) {
    super()
    BrowserWindow.all.push(this)
  }
}

/** Forgets everything, for the next test. */
export function resetElectron(): void {
  seen.handlers.clear()
  seen.exposed.clear()
  seen.protocols.clear()
  seen.calls.length = 0
  answers.save = { canceled: true, filePath: '' }
  answers.open = { canceled: true, filePaths: [] }
  answers.message = { response: 0, checkboxChecked: false }
  answers.pdf = Buffer.from('%PDF-1.4')
  BrowserWindow.all = []
  for (const emitter of [app, ipcMain, ipcRenderer, nativeTheme, session.defaultSession]) {
    emitter.removeAllListeners()
  }
  app.isPackaged = false
  app.paths.clear()
  nativeTheme.shouldUseDarkColors = false
}
