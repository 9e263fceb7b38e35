import type { Block } from '#templates/document/official-document'
import type { Item } from '../outline'

/** What a letter says, by why it is sent. */
export type Letter = {
  /** After "V/v", when the officer wrote none. */
  readonly subject: string
  readonly opening: string
  readonly items: readonly Item[]
  readonly after: readonly Block[]
  readonly ending: string
}
