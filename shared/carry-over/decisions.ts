import type { Card, CardGroup, CardValues, CarryOver, Suggestion } from './card'
import { cardGroups } from './groups'

/** Giữ, Sửa or Bỏ one card. `value` is the proposal as the officer edited it, with its id. */
export type Decision<V> =
  { readonly choice: 'keep' | 'drop' } | { readonly choice: 'edit'; readonly value?: V | undefined }

/** By group and card id; a card without a decision stays out of the new plan. */
export type Decisions = {
  readonly [G in CardGroup]?:
    Readonly<Record<string, Decision<CardValues[G]> | undefined>> | undefined
}

/**
 * "Giữ tất cả", "Sửa tất cả" or "Bỏ tất cả" of one group; `suggested` takes what each card suggests.
 * A card that was worded anew stays so, unless all are kept or dropped.
 */
export function decideGroup(
  carryOver: CarryOver,
  decisions: Decisions,
  group: CardGroup,
  choice: Suggestion | 'suggested',
): Decisions {
  const decided: Record<string, Decision<CardValues[CardGroup]>> = {}
  for (const { id, suggestion } of carryOver.groups[group]) {
    const before = decisions[group]?.[id]
    const isOwn = before?.choice === 'edit' && before.value !== undefined
    const staysOwn = isOwn && (choice === 'suggested' || choice === 'edit')
    decided[id] = staysOwn ? before : { choice: choice === 'suggested' ? suggestion : choice }
  }
  return { ...decisions, [group]: decided }
}

/** Every card as it suggests. */
export function takeSuggestions(carryOver: CarryOver, decisions: Decisions = {}): Decisions {
  return cardGroups.reduce<Decisions>(
    (decided, group) => decideGroup(carryOver, decided, group, 'suggested'),
    decisions,
  )
}

/** What a card brings into the new plan; nothing when it is dropped or not decided. */
export function taken<G extends CardGroup>(
  card: Card<G>,
  decision: Decision<CardValues[G]> | undefined,
): readonly CardValues[G][] {
  switch (decision?.choice) {
    case undefined:
    case 'drop':
      return []
    case 'keep':
      return [card.kept]
    case 'edit':
      return [decision.value ?? card.proposed]
  }
}

/** How many cards of a group wait, and how many are decided. */
export function progress(
  carryOver: CarryOver,
  decisions: Decisions,
  group: CardGroup,
): { readonly total: number; readonly decided: number } {
  const cards = carryOver.groups[group]
  return {
    total: cards.length,
    decided: cards.filter(({ id }) => decisions[group]?.[id] !== undefined).length,
  }
}
