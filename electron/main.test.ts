import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Fake from '../test/fakes/electron'

let app: typeof Fake.app
let BrowserWindow: typeof Fake.BrowserWindow
let seen: typeof Fake.seen
let folder: string
/** What main did, in order. */
let order: string[]

beforeEach(async () => {
  // Main runs when it is loaded: each test loads it anew, and the stand-in for Electron with it.
  vi.resetModules()
  const fake = await import('../test/fakes/electron')
  ;({ app, BrowserWindow, seen } = fake)
  const { protocol } = fake
  folder = mkdtempSync(path.join(tmpdir(), 'khtt-main-'))
  order = []
  // The process of the tests keeps its own signals and errors.
  vi.spyOn(process, 'on').mockReturnValue(process)
  vi.spyOn(app, 'setPath').mockImplementation(() => void order.push('data folder'))
  vi.spyOn(app, 'getPath').mockImplementation((name) => path.join(folder, name))
  vi.spyOn(app, 'enableSandbox').mockImplementation(() => void order.push('sandbox'))
  vi.spyOn(protocol, 'registerSchemesAsPrivileged').mockImplementation(
    () => void order.push('scheme'),
  )
  vi.spyOn(app, 'quit').mockImplementation(() => void order.push('quit'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Loads main afresh and returns what lets Electron become ready. */
async function load({ first = true } = {}): Promise<() => Promise<void>> {
  let becomeReady: () => void = () => undefined
  vi.spyOn(app, 'requestSingleInstanceLock').mockImplementation(() => {
    order.push('lock')
    return first
  })
  vi.spyOn(app, 'whenReady').mockImplementation(() => {
    order.push('wait')
    return new Promise((resolve) => (becomeReady = resolve))
  })
  await import('./main')
  return async () => {
    order.push('ready')
    becomeReady()
    await Promise.resolve()
    await Promise.resolve()
  }
}

describe('the start', () => {
  test('does in time what Electron takes only before it is ready', async () => {
    await load()
    expect(order).toEqual(['data folder', 'lock', 'scheme', 'sandbox', 'wait'])
    expect(BrowserWindow.all).toEqual([])
  })

  test('guards and answers the page before there is a page', async () => {
    const ready = await load()
    await ready()
    const names = seen.calls.map(([name]) => name)
    const window = names.indexOf('loadURL')
    expect(window).toBeGreaterThan(-1)
    for (const name of ['onBeforeRequest', 'setPermissionRequestHandler', 'setApplicationMenu']) {
      expect(names.indexOf(name), name).toBeGreaterThan(-1)
      expect(names.indexOf(name), name).toBeLessThan(window)
    }
    expect(seen.protocols.has('app')).toBe(true)
    expect(seen.handlers.size).toBeGreaterThan(0)
  })

  test('of a second copy ends at once and touches nothing', async () => {
    await load({ first: false })
    expect(order).toEqual(['data folder', 'lock', 'quit'])
    expect(seen.handlers.size + seen.protocols.size + BrowserWindow.all.length).toBe(0)
  })
})

describe('the one window', () => {
  const open = async () => {
    const ready = await load()
    await ready()
    const [window] = BrowserWindow.all
    if (window === undefined) throw new Error('No window')
    return window
  }

  test('is brought to the front by a second start', async () => {
    const window = await open()
    vi.spyOn(window, 'isMinimized').mockReturnValue(true)
    app.emit('second-instance', {}, ['app'], '/')
    expect(seen.calls.slice(-3).map(([name]) => name)).toEqual(['restore', 'show', 'focus'])
  })

  test('is told to store everything before it closes', async () => {
    const window = await open()
    window.webContents.emit('did-navigate', {}, 'app://bundle/index.html', 200)
    const event = { preventDefault: vi.fn() }
    window.emit('close', event)
    expect(event.preventDefault).toHaveBeenCalled()
    expect(seen.calls.at(-1)).toEqual(['webContents.send', 'notice:closing', undefined])
  })

  test('takes the app with it', async () => {
    const window = await open()
    window.emit('closed')
    expect(order.at(-1)).toBe('quit')
  })
})
