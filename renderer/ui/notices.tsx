import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

type Notice = {
  readonly text: string
  /** Name by which automated runs find the notice. */
  readonly testId: string
  readonly action: { readonly label: string; readonly run: () => void } | null
}

const store = createStore<{ notice: Notice | null }>(() => ({ notice: null }))

/** Tells what has just happened, with a way back where there is one. Stays until the next one. */
export function notify(text: string, action: Notice['action'] = null, testId = 'notice') {
  store.setState({ notice: { text, action, testId } })
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
