import { useLayoutEffect, useRef, type FocusEvent } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { OpenPlan } from '../plan/open-plan'

type Action = { readonly label: string; readonly run: () => void }

type Notice = {
  readonly text: string
  /** Name by which automated runs find the notice. */
  readonly testId: string
  readonly actions: readonly Action[]
}

const store = createStore<{ notice: Notice | null }>(() => ({ notice: null }))

/**
 * Tells what has just happened. Stays until the next one.
 * @returns a function that takes it away again, if it still stands.
 */
export function notify(
  text: string,
  action: Action | readonly Action[] | null = null,
  testId = 'notice',
): () => void {
  const actions = action === null ? [] : [action].flat()
  const notice = { text, actions, testId }
  store.setState({ notice })
  return () => {
    if (store.getState().notice === notice) dismissNotice()
  }
}

/**
 * Tells of a change just made, with the way back; gone as soon as the plan changes again.
 * @param other what else may be done about it
 */
export function notifyUndoable(openPlan: OpenPlan, text: string, other: readonly Action[] = []) {
  const changed = openPlan.store.getState().plan
  const dismiss = notify(text, [{ label: 'Hoàn tác', run: openPlan.undo }, ...other])
  const stop = openPlan.store.subscribe((state) => {
    if (state.plan === changed) return
    stop()
    dismiss()
  })
}

export function dismissNotice() {
  store.setState({ notice: null })
}

/** The line at the foot of the window where notices appear; screen readers announce it. */
export function NoticeBar() {
  const notice = useStore(store, (state) => state.notice)
  const cameFrom = useRef<HTMLElement | null>(null)
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
      cameFrom.current = relatedTarget
    }
  }
  // The button that was pressed is gone with its notice: back to where it was pressed from.
  useLayoutEffect(() => {
    if (notice !== null || cameFrom.current === null) return
    const back = cameFrom.current.isConnected ? cameFrom.current : document.querySelector('main')
    cameFrom.current = null
    if (document.activeElement === document.body) back?.focus()
  }, [notice])
  return (
    <div className="notice-bar" role="status" aria-live="polite" onFocus={onFocus}>
      {notice === null ? null : (
        <div className="notice" data-testid={notice.testId}>
          <span>{notice.text}</span>
          {notice.actions.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              className="link-button"
              onClick={() => {
                run()
                dismissNotice()
              }}
            >
              {label}
            </button>
          ))}
          <button type="button" className="link-button" onClick={dismissNotice}>
            Đóng
          </button>
        </div>
      )}
    </div>
  )
}
