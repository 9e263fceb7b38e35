import type { BrowserWindow as ElectronWindow } from 'electron'
import { beforeEach, describe, expect, test } from 'vitest'
import { answers, app, BrowserWindow, resetElectron, seen } from '../test/fakes/electron'
import { silentLog } from '../test/fakes/silent-log'
import { watchPage, watchProcesses } from './page-crashes'
import { ERROR_ADDRESS, START_ADDRESS } from './protocol/setup'

let now = 0
let window: BrowserWindow

beforeEach(() => {
  resetElectron()
  now = 1_000_000
  window = new BrowserWindow()
  watchPage(window as unknown as ElectronWindow, silentLog, () => now)
})

const calls = (name: string) => seen.calls.filter(([called]) => called === name)
const contents = () => window.webContents
const fall = async (reason = 'crashed') => {
  contents().emit('render-process-gone', {}, { reason })
  await Promise.resolve()
  await Promise.resolve()
}

describe('a page that fell', () => {
  test('is offered again, and reloaded when the officer agrees', async () => {
    await fall()
    expect(calls('showMessageBox')).toHaveLength(1)
    expect(calls('webContents.reload')).toHaveLength(1)
  })

  test('closes the window when the officer prefers that', async () => {
    answers.message = { response: 1, checkboxChecked: false }
    await fall()
    expect(calls('webContents.reload')).toHaveLength(0)
    expect(calls('close')).toHaveLength(1)
  })

  test('is offered once a minute, and the error page in between', async () => {
    await fall()
    now += 59_000
    await fall()
    expect(calls('showMessageBox')).toHaveLength(1)
    expect(calls('loadURL')).toEqual([['loadURL', ERROR_ADDRESS]])
    now += 60_000
    await fall()
    expect(calls('showMessageBox')).toHaveLength(2)
  })

  test('on purpose is nothing to speak of', async () => {
    await fall('clean-exit')
    expect(seen.calls).toEqual([])
  })
})

describe('a page that hangs', () => {
  const hang = async () => {
    contents().emit('unresponsive')
    await Promise.resolve()
    await Promise.resolve()
  }

  test('is waited for by default', async () => {
    await hang()
    expect(calls('forcefullyCrashRenderer')).toHaveLength(0)
  })

  test('is ended and reloaded on request, without a second question', async () => {
    answers.message = { response: 1, checkboxChecked: false }
    await hang()
    await fall('killed')
    expect(seen.calls.map(([name]) => name)).toEqual([
      'showMessageBox',
      'forcefullyCrashRenderer',
      'webContents.reload',
    ])
  })

  test('is asked about once at a time', async () => {
    contents().emit('unresponsive')
    contents().emit('unresponsive')
    await Promise.resolve()
    expect(calls('showMessageBox')).toHaveLength(1)
  })
})

describe('a page that does not load', () => {
  const fail = (code: number, url: string, mainFrame = true) =>
    contents().emit('did-fail-load', {}, code, 'ERR', url, mainFrame)

  test('shows the error page', () => {
    fail(-6, START_ADDRESS)
    expect(calls('loadURL')).toEqual([['loadURL', ERROR_ADDRESS]])
  })

  test.each([
    ['an aborted load', -3, START_ADDRESS, true],
    ['a part of the page', -6, 'app://bundle/a.js', false],
    ['the error page itself', -6, ERROR_ADDRESS, true],
  ])('%s does not', (_name, code, url, mainFrame) => {
    fail(code, url, mainFrame)
    expect(calls('loadURL')).toEqual([])
  })

  test('without its preload shows the error page too', () => {
    contents().emit('preload-error', {}, '/preload.cjs', new Error('x'))
    expect(calls('loadURL')).toEqual([['loadURL', ERROR_ADDRESS]])
  })
})

test('other processes are only logged', () => {
  const lines: unknown[] = []
  watchProcesses({ ...silentLog, error: (...line) => void lines.push(line) })
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed' })
  expect(lines).toEqual([['Helper process gone', { type: 'GPU', reason: 'crashed' }]])
  expect(seen.calls).toEqual([])
})
