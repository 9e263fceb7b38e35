import { EventEmitter } from 'node:events'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { app, resetElectron, seen, session } from '../test/fakes/electron'
import { silentLog } from '../test/fakes/silent-log'
import { hardenContents, hardenProcess, hardenSession, isLocal } from './security'

const call = (name: string) => {
  const found = seen.calls.find(([called]) => called === name)
  if (found === undefined) throw new Error(`${name} was not called`)
  return found.slice(1)
}

beforeEach(() => {
  resetElectron()
  vi.restoreAllMocks()
})

describe('the process', () => {
  test('is sandboxed as a whole and resolves no name', () => {
    hardenProcess()
    expect(seen.calls).toContainEqual(['enableSandbox'])
    expect(seen.calls).toContainEqual(['appendSwitch', 'host-resolver-rules', 'MAP * ~NOTFOUND'])
  })

  test.each([
    { packaged: true, uid: 1000, sandboxed: true },
    { packaged: true, uid: 0, sandboxed: false },
    { packaged: false, uid: 1000, sandboxed: false },
  ])('--no-sandbox with %o', ({ packaged, uid, sandboxed }) => {
    app.isPackaged = packaged
    vi.spyOn(app.commandLine, 'hasSwitch').mockReturnValue(true)
    if (process.getuid === undefined) return
    vi.spyOn(process, 'getuid').mockReturnValue(uid)
    hardenProcess()
    expect(seen.calls.some(([name]) => name === 'enableSandbox')).toBe(sandboxed)
  })
})

test('every page is denied navigation, windows and webviews', () => {
  hardenContents(silentLog)
  const open = vi.fn()
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: open })
  app.emit('web-contents-created', {}, contents)
  for (const name of ['will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = { preventDefault: vi.fn() }
    contents.emit(name, event)
    expect(event.preventDefault, name).toHaveBeenCalled()
  }
  const [handler] = open.mock.calls[0] as [() => unknown]
  expect(handler()).toEqual({ action: 'deny' })
})

describe('the session', () => {
  test('grants two permissions and no other', () => {
    hardenSession(silentLog)
    const [request] = call('setPermissionRequestHandler') as [
      (contents: null, permission: string, answer: (granted: boolean) => void) => void,
    ]
    const [check] = call('setPermissionCheckHandler') as [
      (contents: null, permission: string) => boolean,
    ]
    const granted = (permission: string) => {
      const answer = vi.fn<(granted: boolean) => void>()
      request(null, permission, answer)
      expect(answer).toHaveBeenCalledWith(check(null, permission))
      return check(null, permission)
    }
    const asked = [
      'clipboard-sanitized-write',
      'persistent-storage',
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
      'local-fonts',
      'unknown',
    ]
    expect(asked.filter(granted)).toEqual(['clipboard-sanitized-write', 'persistent-storage'])
    const [device] = call('setDevicePermissionHandler') as [() => boolean]
    expect(device()).toBe(false)
    expect(call('setDisplayMediaRequestHandler')).toEqual([null])
    expect(call('setSpellCheckerEnabled')).toEqual([false])
    expect(call('setSpellCheckerLanguages')).toEqual([[]])
    expect(call('setSpellCheckerDictionaryDownloadURL')[0]).toMatch(/^app:/)
  })

  test('cancels downloads, and every request that leaves the machine', () => {
    hardenSession(silentLog)
    const event = { preventDefault: vi.fn() }
    session.defaultSession.emit('will-download', event)
    expect(event.preventDefault).toHaveBeenCalled()
    const [filter, listener] = call('onBeforeRequest') as [
      unknown,
      (details: { url: string }, answer: (result: unknown) => void) => void,
    ]
    expect(filter).toEqual({ urls: ['<all_urls>'] })
    const cancelled = (url: string) => {
      const answer = vi.fn<(result: unknown) => void>()
      listener({ url }, answer)
      return answer.mock.calls[0]?.[0]
    }
    expect(cancelled('https://example.com/a')).toEqual({ cancel: true })
    expect(cancelled('app://bundle/index.html')).toEqual({ cancel: false })
  })
})

test.each([
  ['app://bundle/a.js', true],
  ['data:image/png;base64,AA', true],
  ['blob:app://bundle/1', true],
  ['devtools://devtools/a', true],
  ['https://example.com', false],
  ['http://localhost:5173', false],
  ['ws://localhost', false],
  ['file:///etc/passwd', false],
  ['ftp://example.com', false],
  ['application://bundle', false],
  ['nonsense', false],
])('%s stays on this machine: %s', (address, local) => {
  expect(isLocal(address)).toBe(local)
})
