import type { CardGroup } from '#shared/carry-over/card'

export type GroupEntry = {
  readonly group: CardGroup
  readonly name: string
  readonly total: number
  readonly decided: number
}

type Props = {
  readonly entries: readonly GroupEntry[]
  readonly view: CardGroup | 'options'
  readonly onView: (view: CardGroup | 'options') => void
}

/** The groups of last year's plan, and how many of their cards are decided. */
export function GroupNav({ entries, view, onView }: Props) {
  const waiting = entries.reduce((sum, { total, decided }) => sum + total - decided, 0)
  return (
    <nav className="carry-groups" aria-label="Các phần của kế hoạch">
      <p role="status" data-testid="carry-waiting">
        {waiting === 0
          ? 'Đã quyết định hết.'
          : `Còn ${waiting} mục chưa quyết định; những mục này chưa vào kế hoạch mới.`}
      </p>
      <ul>
        <NavItem
          label="Chung"
          detail=""
          isCurrent={view === 'options'}
          onOpen={() => onView('options')}
        />
        {entries.map(({ group, name, total, decided }) => (
          <NavItem
            key={group}
            label={name}
            detail={`${decided}/${total}`}
            isCurrent={view === group}
            onOpen={() => onView(group)}
          />
        ))}
      </ul>
    </nav>
  )
}

function NavItem(props: {
  readonly label: string
  readonly detail: string
  readonly isCurrent: boolean
  readonly onOpen: () => void
}) {
  return (
    <li>
      <button
        type="button"
        aria-current={props.isCurrent ? 'page' : undefined}
        onClick={props.onOpen}
      >
        <span>{props.label}</span>
        <span className="hint">{props.detail}</span>
      </button>
    </li>
  )
}
