import { useId, type ReactNode } from 'react'

export type Tab = {
  readonly id: string
  readonly title: string
  readonly content: ReactNode
}

/** Tabs over one panel; the arrow keys go from tab to tab. */
export function Tabs(props: {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly active: number
  readonly onActive: (index: number) => void
}) {
  const { label, tabs, active, onActive } = props
  const id = useId()

  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = (active + by + tabs.length) % tabs.length
    onActive(next)
    document.getElementById(`${id}-tab-${next}`)?.focus()
  }

  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            id={`${id}-tab-${index}`}
            type="button"
            role="tab"
            aria-selected={index === active}
            aria-controls={`${id}-panel`}
            tabIndex={index === active ? 0 : -1}
            data-section={tab.id}
            onClick={() => onActive(index)}
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
