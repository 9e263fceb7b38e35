import type { Card, CardGroup, CardValues, CarryOver, Suggestion } from './card'
import { cardGroups } from './groups'

/** Giữ, Sửa or Bỏ one card. `value` is the proposal as the officer edited it, with its id. */
export type Decision<V> =
  | { readonly choice: 'keep' }
  | { readonly choice: 'edit'; readonly value?: V }
  | { readonly choice: 'drop' }

/** By group and card id; a card without a decision stays out of the new plan. */
export type Decisions = {
  readonly [G in CardGroup]?: Readonly<Record<string, Decision<CardValues[G]> | undefined>>
}

/** "Giữ tất cả", "Sửa tất cả" or "Bỏ tất cả" of one group; `suggested` takes what each card suggests. */
export function decideGroup(
  carryOver: CarryOver,
  decisions: Decisions,
  group: CardGroup,
  choice: Suggestion | 'suggested',
): Decisions {
  const decided: Record<string, { choice: Suggestion }> = {}
  for (const { id, suggestion } of carryOver.groups[group]) {
    decided[id] = { choice: choice === 'suggested' ? suggestion : choice }
  }
  return { ...decisions, [group]: decided }
}

/** Every card as it suggests. */
export function takeSuggestions(carryOver: CarryOver): Decisions {
  return cardGroups.reduce<Decisions>(
    (decisions, group) => decideGroup(carryOver, decisions, group, 'suggested'),
    {},
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
