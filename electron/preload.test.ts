import { beforeAll, describe, expect, test, vi } from 'vitest'
import { operations, type DesktopBridge } from '#shared/bridge/contract'
import { ipcRenderer, resetElectron, seen } from '../test/fakes/electron'

let bridge: DesktopBridge

beforeAll(async () => {
  resetElectron()
  await import('./preload')
  bridge = seen.exposed.get('desktop') as DesktopBridge
})

describe('the bridge given to the page', () => {
  test('has one function for each operation, and onNotice', () => {
    expect([...seen.exposed.keys()]).toEqual(['desktop'])
    expect(Object.keys(bridge).sort()).toEqual([...Object.keys(operations), 'onNotice'].sort())
    for (const value of Object.values(bridge)) expect(value).toBeTypeOf('function')
  })

  test('calls the channel of its name with one argument', async () => {
    const invoke = vi.spyOn(ipcRenderer, 'invoke').mockResolvedValue({ ok: true })
    for (const name of Object.keys(operations)) {
      const call = Reflect.get(bridge, name) as (...args: unknown[]) => Promise<unknown>
      await call('input', 'more')
      expect(invoke).toHaveBeenLastCalledWith(`desktop:${name}`, 'input')
    }
  })

  test('hands listeners the payload and never the event', () => {
    const listener = vi.fn()
    const stop = bridge.onNotice('command', listener)
    const event = { sender: 'raw messaging' }
    ipcRenderer.emit('notice:command', event, 'undo')
    expect(listener.mock.calls).toEqual([['undo']])
    stop()
    ipcRenderer.emit('notice:command', event, 'redo')
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('listens to no channel but the notices', () => {
    const anything = bridge.onNotice as unknown as (name: string, listener: () => void) => void
    for (const name of ['anything', '__proto__', 'toString', '']) {
      expect(() => {
        anything(name, () => undefined)
      }).toThrow()
    }
  })
})
