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

describe.each(['uncaughtException', 'unhandledRejection'])('%s', (name) => {
  test('is told and restarts a packaged app, once', () => {
    app.isPackaged = true
    vi.spyOn(process, 'uptime').mockReturnValue(600)
    watchMain(silentLog)
    listeners.get(name)?.(new Error('x'))
    listeners.get(name)?.(new Error('y'))
    expect(names()).toEqual(['showErrorBox', 'relaunch', 'exit'])
  })

  test('right after the start does not restart for ever', () => {
    app.isPackaged = true
    vi.spyOn(process, 'uptime').mockReturnValue(5)
    watchMain(silentLog)
    listeners.get(name)?.(new Error('x'))
    expect(names()).toEqual(['showErrorBox', 'exit'])
  })

  test('is only printed in development', () => {
    watchMain(silentLog)
    listeners.get(name)?.(new Error('x'))
    expect(names()).toEqual([])
    expect(console.error).toHaveBeenCalledTimes(1)
  })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s is a request to quit, not an end', (signal) => {
  watchSignals()
  listeners.get(signal)?.(undefined)
  expect(names()).toEqual(['quit'])
})
