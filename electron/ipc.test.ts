import { beforeEach, describe, expect, test, vi } from 'vitest'
import { operations, type Reply } from '#shared/bridge/contract'
import { resetElectron, seen } from '../test/fakes/electron'
import { silentLog } from '../test/fakes/silent-log'
import { OperationFailure } from './failure'
import { isTrusted, setupIpc, type Handlers } from './ipc'

type Event = Parameters<typeof isTrusted>[0]

const contents = { id: 7 }
const event = (overrides: { id?: number; frame?: object | null } = {}) =>
  ({
    sender: { id: overrides.id ?? 7 },
    senderFrame:
      overrides.frame === undefined
        ? { parent: null, url: 'app://bundle/index.html' }
        : overrides.frame,
  }) as unknown as Event

describe('the sender of a message', () => {
  test('is trusted in the top frame of our window on our origin', () => {
    expect(isTrusted(event(), contents)).toBe(true)
  })

  test.each([
    ['another window', event({ id: 8 })],
    ['a frame that is gone', event({ frame: null })],
    ['a subframe', event({ frame: { parent: {}, url: 'app://bundle/index.html' } })],
    ['another host', event({ frame: { parent: null, url: 'app://other/index.html' } })],
    ['another scheme', event({ frame: { parent: null, url: 'https://bundle/index.html' } })],
    ['a look-alike', event({ frame: { parent: null, url: 'app://bundle.evil/index.html' } })],
    ['no address', event({ frame: { parent: null, url: '' } })],
  ])('is refused from %s', (_name, from) => {
    expect(isTrusted(from, contents)).toBe(false)
  })

  test('is refused while there is no window', () => {
    expect(isTrusted(event(), undefined)).toBe(false)
  })
})

describe('operations', () => {
  const handlers = (some: Partial<Handlers> = {}): Handlers => {
    const none = () => Promise.reject(new Error('not in this test'))
    const all = Object.fromEntries(Object.keys(operations).map((name) => [name, none]))
    return { ...(all as unknown as Handlers), ...some }
  }
  const call = async (operation: string, input?: unknown, from: Event = event()) => {
    const handler = seen.handlers.get(`desktop:${operation}`)
    if (handler === undefined) throw new Error(`No handler for ${operation}`)
    return (await handler(from, input)) as Reply<unknown>
  }

  beforeEach(() => {
    resetElectron()
  })

  test('each has a channel, and there is no other', () => {
    setupIpc(handlers(), () => contents, silentLog)
    expect([...seen.handlers.keys()].sort()).toEqual(
      Object.keys(operations)
        .map((name) => `desktop:${name}`)
        .sort(),
    )
  })

  test('a stranger gets an error and the handler does not run', async () => {
    const log = vi.fn()
    setupIpc(handlers({ log }), () => contents, silentLog)
    const input = { level: 'info', message: 'x' }
    await expect(call('log', input, event({ id: 8 }))).rejects.toThrow()
    expect(log).not.toHaveBeenCalled()
    await call('log', input)
    expect(log).toHaveBeenCalledWith(input)
  })

  test('input that breaks the contract never reaches the handler', async () => {
    const mirrorRead = vi.fn()
    setupIpc(handlers({ mirrorRead }), () => contents, silentLog)
    for (const input of [
      undefined,
      {},
      { token: 1 },
      { token: 'x'.repeat(101) },
      { token: 'x', path: '/' },
    ]) {
      expect(await call('mirrorRead', input)).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      })
    }
    expect(mirrorRead).not.toHaveBeenCalled()
  })

  test('output that breaks the contract is a failure', async () => {
    const wrong = { text: 5 } as unknown as { text: string }
    setupIpc(handlers({ mirrorRead: () => wrong }), () => contents, silentLog)
    expect(await call('mirrorRead', { token: 'x' })).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    })
  })

  test('an expected failure keeps its words, any other says nothing of its inside', async () => {
    const full = new OperationFailure('disk-full', 'Ổ đĩa đã đầy.')
    setupIpc(
      handlers({
        mirrorRead: () => Promise.reject(full),
        mirrorList: () => Promise.reject(new Error('/home/secret')),
      }),
      () => contents,
      silentLog,
    )
    expect(await call('mirrorRead', { token: 'x' })).toEqual({
      ok: false,
      failure: { code: 'disk-full', message: 'Ổ đĩa đã đầy.' },
    })
    const reply = await call('mirrorList')
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    expect(JSON.stringify(reply)).not.toContain('secret')
  })
})
