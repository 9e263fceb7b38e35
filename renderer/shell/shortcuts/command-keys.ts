import type { MenuCommand } from '#shared/bridge/contract'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey'>

/** Keys of the whole app, as pressed; the menu shows the same ones. */
const COMMAND_KEYS: ReadonlyMap<string, MenuCommand> = new Map([
  ['f1', 'help'],
  ['ctrl+z', 'undo'],
  ['ctrl+shift+z', 'redo'],
  ['ctrl+y', 'redo'],
  ['ctrl+s', 'save'],
  ['ctrl+e', 'exportWord'],
  ['ctrl+p', 'print'],
  ['ctrl+f', 'find'],
  ['ctrl+shift+l', 'library'],
  ['ctrl+pagedown', 'nextStep'],
  ['ctrl+pageup', 'previousStep'],
  ['ctrl+/', 'shortcuts'],
])

/** What a key means anywhere in the app; null leaves it to the field or the menu. */
export function commandOfKey({ key, ctrlKey, altKey, shiftKey }: Pressed): MenuCommand | null {
  if (altKey) return null
  const pressed = `${ctrlKey ? 'ctrl+' : ''}${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`
  return COMMAND_KEYS.get(pressed) ?? null
}
