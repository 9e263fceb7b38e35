import type { KeyboardEvent } from 'react'

export type PreviewCommand = 'zoomIn' | 'zoomOut' | 'realSize' | 'previousPage' | 'nextPage'

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** What a key means inside the preview; null leaves it to the rest of the app. */
export function commandOfKey(pressed: Pressed): PreviewCommand | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed
  if (altKey) return null
  if (ctrlKey || metaKey) return ZOOM_KEYS.get(key) ?? null
  return shiftKey ? null : (PAGE_KEYS.get(key) ?? null)
}

const ZOOM_KEYS: ReadonlyMap<string, PreviewCommand> = new Map([
  ['+', 'zoomIn'],
  // The same key without Shift.
  ['=', 'zoomIn'],
  ['-', 'zoomOut'],
  ['0', 'realSize'],
])
const PAGE_KEYS: ReadonlyMap<string, PreviewCommand> = new Map([
  ['PageUp', 'previousPage'],
  ['PageDown', 'nextPage'],
])
