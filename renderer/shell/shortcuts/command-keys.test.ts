import { describe, expect, it } from 'vitest'
import { commandOfKey } from './command-keys'

const press = (key: string, modifiers: Partial<Parameters<typeof commandOfKey>[0]> = {}) =>
  commandOfKey({ key, ctrlKey: false, altKey: false, shiftKey: false, ...modifiers })

describe('keys of the app', () => {
  it.each([
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['L', { ctrlKey: true, shiftKey: true }, 'library'],
    ['PageDown', { ctrlKey: true }, 'nextStep'],
    ['F1', {}, 'help'],
    ['/', { ctrlKey: true }, 'shortcuts'],
  ] as const)('%s with %o is %s', (key, modifiers, command) => {
    expect(press(key, modifiers)).toBe(command)
  })

  it.each([
    ['z', {}],
    ['l', { ctrlKey: true }],
    ['z', { ctrlKey: true, altKey: true }],
    ['constructor', {}],
  ] as const)('%s with %o is left to the field', (key, modifiers) => {
    expect(press(key, modifiers)).toBeNull()
  })
})
