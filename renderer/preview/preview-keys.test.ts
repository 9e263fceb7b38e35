import { expect, it } from 'vitest'
import { commandOfKey } from './preview-keys'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const ctrl = { ...plain, ctrlKey: true }

it.each([
  [{ ...ctrl, key: '=' }, 'zoomIn'],
  [{ ...ctrl, key: '+', shiftKey: true }, 'zoomIn'],
  [{ ...ctrl, key: '-' }, 'zoomOut'],
  [{ ...ctrl, key: '0' }, 'realSize'],
  [{ ...plain, key: 'PageDown' }, 'nextPage'],
  [{ ...plain, key: 'PageUp' }, 'previousPage'],
  [{ ...plain, key: '0' }, null],
  [{ ...plain, key: '-' }, null],
  [{ ...ctrl, key: 'z' }, null],
  [{ ...ctrl, key: 'PageDown' }, null],
  [{ ...plain, key: 'PageDown', shiftKey: true }, null],
])('%j means %s', (pressed, command) => {
  expect(commandOfKey(pressed)).toBe(command)
})
