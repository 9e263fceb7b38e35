import {
  app,
  BrowserWindow,
  nativeTheme,
  type BrowserWindowConstructorOptions,
  type WebPreferences,
} from 'electron'
import path from 'node:path'
import { PRODUCT_NAME } from '#shared/bridge/contract'
import { createJsonFile } from './files/json-file'
import type { Log } from './log'
import { preloadFile } from './paths'
import { START_ADDRESS } from './protocol/setup'
import { stateOf, usableBounds, windowState } from './window-state'

/** Most are Electron's defaults today; spelled out so that no later default can loosen them. */
export const SAFE_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences

/** What shows for the blink before the page paints, and behind it while it resizes. */
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' } as const

const SIZE = { width: 1366, height: 768, minWidth: 1024, minHeight: 640 } as const

/** From this version Electron remembers place and size by the window's `name`. */
const KEEPS_WINDOW_STATE = 44

export function appPreferences(packaged: boolean): WebPreferences {
  return { ...SAFE_PREFERENCES, devTools: !packaged, preload: preloadFile }
}

type OpenedWindow = {
  readonly window: BrowserWindow
  /** Resolves when place and size are written. */
  readonly idle: () => Promise<unknown>
}

/** Opens the one window, and shows it when there is something to see. */
export function openWindow(log: Log): OpenedWindow {
  const native = electronMajor() >= KEEPS_WINDOW_STATE
  const file = createJsonFile(
    path.join(app.getPath('userData'), 'window-state.json'),
    windowState.nullable(),
    null,
    log,
  )
  const state = native ? null : file.read()
  const remembered: BrowserWindowConstructorOptions = native
    ? { name: 'main', windowStatePersistence: true }
    : usableBounds(state)
  const window = new BrowserWindow({
    ...SIZE,
    ...remembered,
    title: PRODUCT_NAME,
    show: false,
    backgroundColor: background(),
    webPreferences: appPreferences(app.isPackaged),
  })
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  window.once('ready-to-show', () => {
    if (state?.maximized === true) window.maximize()
    window.show()
    log.info('window ready')
  })
  if (!native) {
    window.on('close', () => {
      void file.write(stateOf(window))
    })
  }
  followTheme(window)
  void load(window, START_ADDRESS, log)
  return { window, idle: file.idle }
}

export async function load(window: BrowserWindow, address: string, log: Log): Promise<void> {
  try {
    await window.loadURL(address)
  } catch (error) {
    // did-fail-load shows the error page; this only keeps the rejection from going unhandled.
    log.error('Cannot load the page', error)
  }
}

function followTheme(window: BrowserWindow): void {
  const update = () => {
    window.setBackgroundColor(background())
  }
  nativeTheme.on('updated', update)
  window.once('closed', () => nativeTheme.off('updated', update))
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light
}

export function electronMajor(): number {
  return Number.parseInt(process.versions.electron, 10)
}
