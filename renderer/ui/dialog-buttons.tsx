import type { ReactNode } from 'react'

/** Buttons of a dialog that does one thing: "Thôi", which takes the focus, others, and last what it is for. */
export function DialogButtons(props: {
  readonly onCancel: () => void
  /** What the dialog does, as its button says. */
  readonly action: string
  readonly testId: string
  readonly disabled?: boolean
  readonly onConfirm: () => void
  /** Other ways on. */
  readonly children?: ReactNode
}) {
  return (
    <>
      <button type="button" className="button" onClick={props.onCancel}>
        Thôi
      </button>
      {props.children}
      <button
        type="button"
        className="button primary"
        data-testid={props.testId}
        disabled={props.disabled}
        onClick={props.onConfirm}
      >
        {props.action}
      </button>
    </>
  )
}
