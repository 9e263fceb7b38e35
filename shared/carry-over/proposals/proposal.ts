import type { CardValues, CardGroup, Path } from '../card'
import type { Context } from './lives'

/** What becomes of one item before its text is rewritten. */
export type Proposal<V> = {
  readonly value: V
  /** Why a field differs. */
  readonly why: (path: Path) => string
  /** Given when the item is better left out; says why. */
  readonly drop?: string
  /** What the officer should know though nothing changes. */
  readonly note?: string
}

export type Proposer<G extends CardGroup> = (
  value: CardValues[G],
  context: Context,
) => Proposal<CardValues[G]>

export const asItWas = <V>(value: V): Proposal<V> => ({ value, why: () => '' })
