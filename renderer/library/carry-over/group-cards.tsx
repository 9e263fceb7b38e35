import type { CardGroup, CardValues, CarryOver, Suggestion } from '#shared/carry-over/card'
import { decideGroup, type Decision, type Decisions } from '#shared/carry-over/decisions'
import { groups } from '#shared/carry-over/groups'
import { CardItem } from './card-item'

type Props<G extends CardGroup> = {
  readonly group: G
  readonly carryOver: CarryOver
  readonly decisions: Decisions
  readonly onDecide: (label: string, mergeKey: string | null, decisions: Decisions) => void
  readonly onLeave: () => void
}

const FOR_ALL: readonly (readonly [Suggestion | 'suggested', string])[] = [
  ['suggested', 'Theo đề xuất'],
  ['keep', 'Giữ tất cả'],
  ['edit', 'Sửa tất cả'],
  ['drop', 'Bỏ tất cả'],
]

/** The cards of one group, and one choice for all of them. */
export function GroupCards<G extends CardGroup>(props: Props<G>) {
  const { group, carryOver, decisions, onDecide, onLeave } = props
  const own: Readonly<Record<string, Decision<CardValues[G]> | undefined>> = decisions[group] ?? {}
  const { name } = groups[group]
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <p className="mending">
        {FOR_ALL.map(([choice, label]) => (
          <button
            key={choice}
            type="button"
            className="button"
            onClick={() =>
              onDecide(`${label}: ${name}`, null, decideGroup(carryOver, decisions, group, choice))
            }
          >
            {label}
          </button>
        ))}
      </p>
      <ul className="carry-cards">
        {carryOver.groups[group].map((card) => (
          <CardItem
            key={card.id}
            plan={carryOver.from}
            card={card}
            decision={own[card.id]}
            onDecide={(decision, mergeKey) =>
              onDecide(name, mergeKey === null ? null : `${group}/${mergeKey}`, {
                ...decisions,
                [group]: { ...own, [card.id]: decision },
              })
            }
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  )
}
