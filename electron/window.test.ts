import type { BrowserWindowConstructorOptions } from 'electron'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { app, BrowserWindow, nativeTheme, resetElectron, seen } from '../test/fakes/electron'
import { silentLog } from '../test/fakes/silent-log'
import { PRINT_PREFERENCES } from './print/print-window'
import { START_ADDRESS } from './protocol/setup'
import { isReachable } from './window-state'
import { appPreferences, openWindow } from './window'

let folder: string

beforeEach(() => {
  resetElectron()
  folder = mkdtempSync(path.join(tmpdir(), 'khtt-window-'))
  app.paths.set('userData', folder)
})
afterEach(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})

const FROZEN = {
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
}

function open(log = silentLog) {
  const { idle } = openWindow(log)
  const [window] = BrowserWindow.all
  if (window === undefined) throw new Error('No window')
  return { window, idle, options: window.options as BrowserWindowConstructorOptions }
}

const onElectron = (version: string) => {
  vi.stubGlobal('process', { ...process, versions: { ...process.versions, electron: version } })
}

describe('preferences', () => {
  test.each([
    { packaged: true, devTools: false },
    { packaged: false, devTools: true },
  ])('of the app window are exactly these when packaged: $packaged', ({ packaged, devTools }) => {
    const { preload, ...rest } = appPreferences(packaged)
    expect(rest).toEqual({ ...FROZEN, devTools })
    expect(path.basename(preload ?? '')).toBe('preload.cjs')
  })

  test('of the printing window allow no script and have no preload', () => {
    expect(PRINT_PREFERENCES).toEqual({
      ...FROZEN,
      javascript: false,
      images: false,
      devTools: false,
    })
  })
})

describe('the window', () => {
  test('opens our page and shows itself when there is something to see', () => {
    const info = vi.fn()
    const { window, options } = open({ ...silentLog, info })
    expect(options).toMatchObject({ show: false, minWidth: 1024, minHeight: 640 })
    expect(seen.calls).toContainEqual(['loadURL', START_ADDRESS])
    expect(seen.calls).not.toContainEqual(['show'])
    window.emit('ready-to-show')
    expect(seen.calls).toContainEqual(['show'])
    expect(info).toHaveBeenCalledWith('window ready')
  })

  test('has the colour of the theme behind it, also when that changes', () => {
    nativeTheme.shouldUseDarkColors = true
    const { window, options } = open()
    expect(options.backgroundColor).toBe('#1a1b1e')
    nativeTheme.shouldUseDarkColors = false
    nativeTheme.emit('updated')
    expect(seen.calls.at(-1)).toEqual(['setBackgroundColor', '#ffffff'])
    window.emit('closed')
    expect(nativeTheme.listenerCount('updated')).toBe(0)
  })

  test('keeps its title, whatever the page says', () => {
    const event = { preventDefault: vi.fn() }
    open().window.emit('page-title-updated', event)
    expect(event.preventDefault).toHaveBeenCalled()
  })
})

describe('place and size', () => {
  const file = () => path.join(folder, 'window-state.json')
  const remember = (state: unknown) => {
    writeFileSync(file(), JSON.stringify(state))
  }

  test('are kept by Electron itself from 44 on', () => {
    onElectron('44.0.0')
    remember({ bounds: { x: 5, y: 5, width: 1100, height: 700 }, maximized: true })
    const { options } = open()
    expect(options).toMatchObject({ name: 'main', windowStatePersistence: true })
    expect(options.x).toBeUndefined()
  })

  test('are read back by older ones', () => {
    onElectron('25.1.1')
    remember({ bounds: { x: 5, y: 6, width: 1100, height: 700 }, maximized: true })
    const { window, options } = open()
    expect(options).toMatchObject({ x: 5, y: 6, width: 1100, height: 700 })
    expect(options).not.toHaveProperty('windowStatePersistence')
    window.emit('ready-to-show')
    expect(seen.calls).toContainEqual(['maximize'])
  })

  test('forget a display that is gone, and a file that is spoilt', () => {
    onElectron('25.1.1')
    remember({ bounds: { x: 3000, y: 6, width: 1100, height: 700 }, maximized: false })
    expect(open().options).toMatchObject({ width: 1100, height: 700 })
    expect(open().options.x).toBeUndefined()
    writeFileSync(file(), 'spoilt')
    BrowserWindow.all = []
    expect(open().options).toMatchObject({ width: 1366, height: 768 })
  })

  test('are written when the window closes', async () => {
    onElectron('25.1.1')
    const { window, idle } = open()
    window.emit('close', {})
    await idle()
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 1200, height: 700 },
      maximized: false,
    })
  })
})

const screen = { x: 0, y: 0, width: 1366, height: 728 }
const second = { x: 1366, y: -200, width: 1920, height: 1040 }
test.each([
  ['whole on the screen', { x: 10, y: 10, width: 1000, height: 600 }, true],
  ['partly off it', { x: -800, y: 100, width: 1000, height: 600 }, true],
  ['hardly on it', { x: -950, y: 100, width: 1000, height: 600 }, false],
  ['with its title bar above it', { x: 10, y: -30, width: 1000, height: 600 }, false],
  ['on a second one', { x: 1500, y: -150, width: 1000, height: 600 }, true],
  ['nowhere', { x: 5000, y: 10, width: 1000, height: 600 }, false],
])('a window %s can be reached: %s', (_name, bounds, reachable) => {
  expect(isReachable(bounds, [screen, second])).toBe(reachable)
})
