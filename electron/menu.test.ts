import type { MenuItemConstructorOptions } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { notices } from '#shared/bridge/contract'
import { resetElectron } from '../test/fakes/electron'
import { menuTemplate } from './menu'

beforeEach(resetElectron)

const build = (packaged: boolean, send: (command: string) => void = () => undefined) =>
  menuTemplate({ send, mainWindow: () => undefined, version: '1.2.3' }, packaged)

function flatten(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? flatten(item.submenu) : []),
  ])
}

test('every command of the bridge has one item, which sends it', () => {
  const send = vi.fn()
  const items = flatten(build(true, send)).filter(({ id }) => id !== undefined)
  expect(items.map(({ id }) => id).sort()).toEqual([...notices.command.options].sort())
  for (const { id, click } of items) {
    const press = click as unknown as () => void
    press()
    expect(send).toHaveBeenLastCalledWith(id)
  }
})

test('the keys are those officers know, none twice', () => {
  const keys = flatten(build(true)).flatMap(({ id, role, accelerator }) =>
    typeof accelerator === 'string' ? [[id ?? role, accelerator]] : [],
  )
  expect(Object.fromEntries(keys)).toEqual({
    library: 'CmdOrCtrl+Shift+L',
    save: 'CmdOrCtrl+S',
    exportWord: 'CmdOrCtrl+E',
    print: 'CmdOrCtrl+P',
    quit: 'CmdOrCtrl+Q',
    undo: 'CmdOrCtrl+Z',
    redo: 'CmdOrCtrl+Y',
    find: 'CmdOrCtrl+F',
    zoomIn: 'CmdOrCtrl+=',
    nextStep: 'CmdOrCtrl+PageDown',
    previousStep: 'CmdOrCtrl+PageUp',
    help: 'F1',
    shortcuts: 'CmdOrCtrl+/',
  })
  expect(new Set(keys.map(([, key]) => key)).size).toBe(keys.length)
})

test('reload and developer tools stay out of what ships', () => {
  const roles = (packaged: boolean) => flatten(build(packaged)).map(({ role }) => role)
  expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
  for (const role of ['reload', 'forceReload', 'toggleDevTools']) {
    expect(roles(true)).not.toContain(role)
  }
})

test('every item can be reached by a letter, each of its own within a menu', () => {
  for (const menu of [build(true), ...build(true).map(({ submenu }) => submenu)]) {
    if (!Array.isArray(menu)) throw new Error('A menu has no items')
    const letters = menu
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => /&(\p{L})/u.exec(label ?? '')?.[1]?.toLowerCase())
    expect(letters).not.toContain(undefined)
    expect(new Set(letters).size, letters.join(' ')).toBe(letters.length)
  }
})
