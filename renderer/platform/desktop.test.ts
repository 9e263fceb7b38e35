import { describe, expect, it, vi } from 'vitest'
import { operations } from '#shared/bridge/contract'
import { openDesktop } from './desktop'
import { fakeDesktop } from './fake-desktop'

describe('the bridge client', () => {
  it('answers every operation with a Vietnamese failure when the bridge is missing', async () => {
    const desktop = openDesktop({})
    const reply = await desktop.mirrorList()
    expect(reply).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    expect(reply.ok || reply.failure.message).toMatch(/đóng rồi mở lại ứng dụng/)
    expect(desktop.onNotice('closing', () => undefined)).not.toThrow()
  })

  it('counts a bridge without one of the operations as missing', async () => {
    const partial = { ...fakeDesktop(), mirrorRead: undefined }
    expect(await openDesktop({ desktop: partial }).appInfo()).toMatchObject({ ok: false })
  })

  it('has a method for each operation and passes the value on', async () => {
    const desktop = openDesktop({ desktop: fakeDesktop() })
    expect(Object.keys(desktop).sort()).toEqual([...Object.keys(operations), 'onNotice'].sort())
    expect(await desktop.appInfo()).toMatchObject({ ok: true, value: { version: '0.0.0' } })
    expect(await desktop.readyToClose()).toEqual({ ok: true, value: undefined })
  })

  it('turns a reply that breaks the contract into a failure', async () => {
    const bridge = { ...fakeDesktop(), mirrorList: () => Promise.resolve({ ok: true, value: [1] }) }
    expect(await openDesktop({ desktop: bridge }).mirrorList()).toMatchObject({ ok: false })
    const nothing = { ...fakeDesktop(), mirrorList: () => Promise.resolve(undefined) }
    expect(await openDesktop({ desktop: nothing }).mirrorList()).toMatchObject({ ok: false })
  })

  it('turns a rejected call into a failure', async () => {
    const bridge = { ...fakeDesktop(), mirrorList: () => Promise.reject(new Error('gone')) }
    expect(await openDesktop({ desktop: bridge }).mirrorList()).toMatchObject({ ok: false })
  })

  it('passes failures of main on as they are', async () => {
    const fake = fakeDesktop()
    fake.breakOperation('mirrorList', { code: 'disk-full', message: 'Ổ đĩa đầy.' })
    expect(await openDesktop({ desktop: fake }).mirrorList()).toEqual({
      ok: false,
      failure: { code: 'disk-full', message: 'Ổ đĩa đầy.' },
    })
  })

  it('hears notices, drops malformed ones and stops listening', () => {
    const fake = fakeDesktop()
    const heard = vi.fn()
    const stop = openDesktop({ desktop: fake }).onNotice('command', heard)
    fake.notify('command', 'undo')
    fake.notify('command', 'format-disk' as 'undo')
    stop()
    fake.notify('command', 'redo')
    expect(heard.mock.calls).toEqual([['undo']])
  })
})
