import { useEffect, useRef, useState, type ReactNode } from 'react'

/** Keeps what is chosen in sight. */
export function useInSight<T extends HTMLElement>(isSelected: boolean) {
  const element = useRef<T>(null)
  useEffect(() => {
    if (isSelected) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return element
}

/** A list that folds away; it opens by itself when something in it is chosen. */
export function Folded(props: {
  readonly title: string
  readonly hasSelected: boolean
  readonly children: ReactNode
}) {
  const { title, hasSelected, children } = props
  const [isOpen, setOpen] = useState(false)
  if (hasSelected && !isOpen) setOpen(true)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  )
}

/** What was made of a line, as a button that shows the line. */
export function PlaceButton(props: {
  readonly text: string
  readonly isSelected: boolean
  readonly onShow: () => void
}) {
  const { text, isSelected, onShow } = props
  const element = useInSight<HTMLButtonElement>(isSelected)
  return (
    <button
      ref={element}
      type="button"
      className="place-button"
      title="Xem dòng trong tệp gốc"
      aria-pressed={isSelected}
      onClick={onShow}
    >
      {text}
    </button>
  )
}
