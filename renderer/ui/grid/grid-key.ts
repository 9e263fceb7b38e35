type Key = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** What a key asks of a grid in which no cell is edited; keys that move are `moveByKey`'s. */
export type GridCommand = 'next' | 'previous' | 'leave' | 'open' | 'append' | 'clear' | 'replace'

export function commandOfKey({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): GridCommand | null {
  switch (key) {
    case 'Tab':
      return shiftKey ? 'previous' : 'next'
    case 'Escape':
      return 'leave'
    case 'Enter':
      return altKey ? 'open' : 'append'
    case 'F2':
      return 'append'
    case 'Delete':
      return ctrlKey ? null : 'clear'
    default:
      return key.length === 1 && !ctrlKey && !metaKey && !altKey ? 'replace' : null
  }
}
