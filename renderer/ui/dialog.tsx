import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import './dialog.css'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the safest one first: it takes the focus. */
  readonly actions: ReactNode
  /** Esc ends here, and must lose nothing. */
  readonly onCancel: () => void
  readonly wide?: boolean
}

/** What to go back to: an entry of a menu is gone by then, the button of the menu is not. */
function openerOf(focused: Element | null): Element | null {
  const menu = focused?.closest('[role="menu"]')
  const buttonId = menu?.getAttribute('aria-labelledby') ?? null
  return buttonId === null ? focused : document.getElementById(buttonId)
}

/**
 * A question that must be answered before going on. The browser's own dialog element traps the
 * focus and returns it; no library and no injected style.
 */
export function Dialog({ title, children, actions, onCancel, wide = false }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const dialog = element.current
    const before = openerOf(document.activeElement)
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      className="dialog"
      data-wide={wide}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  )
}
