import type { ReactNode } from 'react'

type Props = {
  /** What the button does, for screen readers. */
  readonly label: string
  /** Shown under the pointer; the label when there is nothing to add. */
  readonly title?: string
  readonly disabled?: boolean
  /** For a button that stays down. */
  readonly pressed?: boolean
  readonly testId?: string
  readonly onClick: () => void
  /** The icon. */
  readonly children: ReactNode
}

/**
 * A button that is only an icon. Switched off it keeps the focus: the last step of an undo or of a walk
 * through rows must not throw the keyboard back to the top of the window.
 */
export function IconButton(props: Props) {
  const { label, title = label, disabled = false, pressed, testId, onClick, children } = props
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={title}
      aria-disabled={disabled || undefined}
      data-testid={testId}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  )
}
