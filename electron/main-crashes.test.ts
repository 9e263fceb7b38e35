import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { app, resetElectron, seen } from '../test/fakes/electron'
import { silentLog } from '../test/fakes/silent-log'
import { watchMain, watchSignals } from './main-crashes'

/** What the code under test asked the process to tell it. */
let listeners: Map<string | symbol, (reason: unknown) => void>

beforeEach(() => {
  resetElectron()
  listeners = new Map()
  vi.spyOn(process, 'on').mockImplementation((name, listener: unknown) => {
    listeners.set(name, listener as (reason: unknown) => void)
    return process
  })
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => void vi.restoreAllMocks())

const names = () => seen.calls.map(([name]) => name)
const closeWindow = () => {
  seen.calls.push(['page stores everything'])
  return Promise.resolve()
}
/** Lets what follows the closing of the window happen. */
const calm = async () => {
  for (let i = 0; i < 5; i += 1) await Promise.resolve()
}

describe.each(['uncaughtException', 'unhandledRejection'])('%s', (name) => {
  test('is told and restarts a packaged app, once', async () => {
    app.isPackaged = true
    vi.spyOn(process, 'uptime').mockReturnValue(600)
    watchMain(silentLog, closeWindow)
    listeners.get(name)?.(new Error('x'))
    listeners.get(name)?.(new Error('y'))
    await calm()
    expect(names()).toEqual(['showErrorBox', 'relaunch', 'page stores everything', 'exit'])
  })

  test('right after the start does not restart for ever', async () => {
    app.isPackaged = true
    vi.spyOn(process, 'uptime').mockReturnValue(5)
    watchMain(silentLog, closeWindow)
    listeners.get(name)?.(new Error('x'))
    await calm()
    expect(names()).toEqual(['showErrorBox', 'page stores everything', 'exit'])
  })

  test('is only printed in development', async () => {
    watchMain(silentLog, closeWindow)
    listeners.get(name)?.(new Error('x'))
    await calm()
    expect(names()).toEqual([])
    expect(console.error).toHaveBeenCalledTimes(1)
  })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s is a request to quit, not an end', (signal) => {
  watchSignals()
  listeners.get(signal)?.(undefined)
  expect(names()).toEqual(['quit'])
})
