import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { silentLog } from '../test/fakes/silent-log'
import { ANSWER_WITHIN_MS, createCloseHandshake, SETTLE_WITHIN_MS } from './close-handshake'
import { ERROR_ADDRESS, START_ADDRESS } from './protocol/setup'

type Window = Parameters<typeof createCloseHandshake>[0]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function setUp(settle: () => Promise<unknown> = () => Promise.resolve()) {
  const destroy = vi.fn()
  const webContents = new EventEmitter()
  const window = Object.assign(new EventEmitter(), {
    webContents,
    destroy,
    isDestroyed: () => destroy.mock.calls.length > 0,
  })
  const tellClosing = vi.fn()
  const handshake = createCloseHandshake(window as unknown as Window, {
    tellClosing,
    settle,
    log: silentLog,
  })
  const show = (url = START_ADDRESS, status = 200) =>
    webContents.emit('did-navigate', {}, url, status)
  const emit = (name: string) => {
    const event = { preventDefault: vi.fn() }
    window.emit(name, event)
    return event.preventDefault.mock.calls.length > 0
  }
  /** Lets promises run without letting time pass. */
  const calm = () => vi.advanceTimersByTimeAsync(0)
  return { handshake, destroy, tellClosing, webContents, show, emit, calm }
}

describe('closing the window', () => {
  test.each(['close', 'query-session-end'])(
    '%s is held until the page has stored everything',
    async (name) => {
      const { handshake, destroy, tellClosing, show, emit, calm } = setUp()
      show()
      expect(emit(name)).toBe(true)
      expect(tellClosing).toHaveBeenCalledTimes(1)
      await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS - 1)
      expect(destroy).not.toHaveBeenCalled()
      handshake.ready()
      await calm()
      expect(destroy).toHaveBeenCalledTimes(1)
    },
  )

  test('asks once, however often the button is pressed', () => {
    const { tellClosing, show, emit } = setUp()
    show()
    expect([emit('close'), emit('close'), emit('close')]).toEqual([true, true, true])
    expect(tellClosing).toHaveBeenCalledTimes(1)
  })

  test('goes on without an answer after the time allowed', async () => {
    const { destroy, show, emit } = setUp()
    show()
    emit('close')
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS)
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  test('waits for the writes of main itself', async () => {
    let done: () => void = () => undefined
    const { handshake, destroy, show, emit, calm } = setUp(
      () => new Promise<void>((resolve) => (done = resolve)),
    )
    show()
    emit('close')
    handshake.ready()
    await calm()
    expect(destroy).not.toHaveBeenCalled()
    done()
    await calm()
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['never end', () => new Promise(() => undefined), SETTLE_WITHIN_MS],
    ['fail', () => Promise.reject(new Error('disk')), 0],
  ])('is not stopped by writes that %s', async (_name, settle, ms) => {
    const { handshake, destroy, show, emit } = setUp(settle)
    show()
    emit('close')
    handshake.ready()
    await vi.advanceTimersByTimeAsync(ms)
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  test('an answer nobody asked for closes nothing', async () => {
    const { handshake, destroy, show, calm } = setUp()
    show()
    handshake.ready()
    handshake.keepOpen()
    await calm()
    expect(destroy).not.toHaveBeenCalled()
  })
})

describe('a page that could not store everything', () => {
  test('keeps the window, past the time allowed', async () => {
    const { handshake, destroy, show, emit } = setUp()
    show()
    emit('close')
    handshake.keepOpen()
    await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS * 3)
    expect(destroy).not.toHaveBeenCalled()
  })

  test('may close it later, and is asked again when the officer closes again', async () => {
    const { handshake, destroy, tellClosing, show, emit, calm } = setUp()
    show()
    emit('close')
    handshake.keepOpen()
    emit('close')
    expect(tellClosing).toHaveBeenCalledTimes(2)
    handshake.keepOpen()
    handshake.ready()
    await calm()
    expect(destroy).toHaveBeenCalledTimes(1)
  })
})

describe('a page that cannot answer is not waited for', () => {
  test.each([
    ['nothing loaded', undefined, 0],
    ['the error page', ERROR_ADDRESS, 200],
    ['a page not found', START_ADDRESS, 404],
  ])('%s', async (_name, url, status) => {
    const { destroy, tellClosing, show, emit, calm } = setUp()
    if (url !== undefined) show(url, status)
    expect(emit('close')).toBe(true)
    await calm()
    expect(tellClosing).not.toHaveBeenCalled()
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  test('one that falls while it was asked', async () => {
    const { destroy, webContents, show, emit, calm } = setUp()
    show()
    emit('close')
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await calm()
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  test('but one that was reloaded is', () => {
    const { tellClosing, webContents, show, emit } = setUp()
    show()
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    show()
    emit('close')
    expect(tellClosing).toHaveBeenCalledTimes(1)
  })
})
