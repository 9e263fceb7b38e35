import { useEffect, useState, type ReactNode } from 'react'
import { useNavigation, type Target } from '../shell/navigation'
import { Tabs } from './tabs'

export type SectionTab = {
  /** Path of what is entered here, e.g. `staff` or `companions/submission`. */
  readonly section: string
  readonly title: string
  readonly content: ReactNode
}

/** Several list sections in one step, one at a time; follows navigation to a field. */
export function SectionTabs(props: {
  readonly label: string
  readonly tabs: readonly SectionTab[]
  /** Told of each tab as it opens. */
  readonly onOpen?: (section: string) => void
}) {
  const { label, tabs, onOpen } = props
  const [active, setActive] = useState(0)
  const opened = tabs[active]?.section
  useEffect(() => {
    if (opened !== undefined) onOpen?.(opened)
  }, [opened, onOpen])
  const { target } = useNavigation()
  const [followed, setFollowed] = useState<Target | null>(null)

  if (target !== followed) {
    setFollowed(target)
    const wanted = tabs.findIndex(({ section }) =>
      `${target.path ?? ''}/`.startsWith(`${section}/`),
    )
    if (wanted !== -1) setActive(wanted)
  }

  return (
    <Tabs
      label={label}
      tabs={tabs.map(({ section, title, content }) => ({ id: section, title, content }))}
      active={active}
      onActive={setActive}
    />
  )
}
