import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { OpenPlan } from '../plan/open-plan'

type Notice = {
  readonly text: string
  /** Name by which automated runs find the notice. */
  readonly testId: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

const store = createStore<{ notice: Notice | null }>(() => ({ notice: null }))

/**
 * Tells what has just happened. Stays until the next one.
 * @returns a function that takes it away again, if it still stands.
 */
export function notify(
  text: string,
  action: Notice['action'] = null,
  testId = 'notice',
): () => void {
  const notice = { text, action, testId }
  store.setState({ notice })
  return () => {
    if (store.getState().notice === notice) dismissNotice()
  }
}

/** Tells of a change just made, with the way back; gone as soon as the plan changes again. */
export function notifyUndoable(openPlan: OpenPlan, text: string) {
  const changed = openPlan.store.getState().plan
  const dismiss = notify(text, { label: 'Hoàn tác', run: openPlan.undo })
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
  return (
    <div className="notice-bar" role="status" aria-live="polite">
      {notice === null ? null : (
        <div className="notice" data-testid={notice.testId}>
          <span>{notice.text}</span>
          {notice.action === null ? null : (
            <button
              type="button"
              className="link-button"
              onClick={() => {
                notice.action?.run()
                dismissNotice()
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button type="button" className="link-button" onClick={dismissNotice}>
            Đóng
          </button>
        </div>
      )}
    </div>
  )
}
