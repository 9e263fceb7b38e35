import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useRef } from 'react'

export type RowAction = {
  readonly label: string
  readonly run: () => void
  readonly danger?: boolean
}

type Props = {
  /** Whose menu it is, for those who hear it. */
  readonly name: string
  readonly actions: readonly RowAction[]
}

/** The other things that can be done with a plan of the list. */
export function RowMenu({ name, actions }: Props) {
  const target = useRef<HTMLButtonElement>(null)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button
          ref={target}
          type="button"
          className="icon-button"
          aria-label={`Việc khác với ${name}`}
          title="Việc khác"
          data-testid="row-menu"
        >
          <IconDots size={18} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, run, danger }) => (
          <Menu.Item
            key={label}
            {...(danger === true ? { color: 'red' } : {})}
            onClick={() => {
              // A dialog that opens now gives the focus back to where it was: not to this item.
              target.current?.focus()
              run()
            }}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
