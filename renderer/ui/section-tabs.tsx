import { useEffect, useId, useState, type ReactNode } from 'react'
import { useNavigation, type Target } from '../shell/navigation'

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
  const id = useId()
  const { target } = useNavigation()
  const [followed, setFollowed] = useState<Target | null>(null)

  if (target !== followed) {
    setFollowed(target)
    const wanted = tabs.findIndex(({ section }) =>
      `${target.path ?? ''}/`.startsWith(`${section}/`),
    )
    if (wanted !== -1) setActive(wanted)
  }

  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = (active + by + tabs.length) % tabs.length
    setActive(next)
    document.getElementById(`${id}-tab-${next}`)?.focus()
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.section}
            id={`${id}-tab-${index}`}
            type="button"
            role="tab"
            aria-selected={index === active}
            aria-controls={`${id}-panel`}
            tabIndex={index === active ? 0 : -1}
            data-section={tab.section}
            onClick={() => setActive(index)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      <div
        key={active}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-tab-${active}`}
        className="tab-panel"
      >
        {tabs[active]?.content}
      </div>
    </>
  )
}
