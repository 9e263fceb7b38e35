import type { BrowserWindow } from 'electron'
import type { Log } from './log'
import { START_ADDRESS } from './protocol/setup'

/** How long the page may take to store everything before the window closes without its answer. */
export const ANSWER_WITHIN_MS = 8_000
/** How long writes already under way in main may take after that. */
export const SETTLE_WITHIN_MS = 5_000

type Dependencies = {
  readonly tellClosing: () => void
  /** Resolves when main itself has nothing left to write. */
  readonly settle: () => Promise<unknown>
  readonly log: Log
}

/**
 * Closes the window only after the page has stored everything. Every way out comes through here:
 * the close button, Thoát and `app.quit()` all end in the window's `close` event, which is held
 * back until the page answers, cannot answer, or takes too long.
 */
export function createCloseHandshake(
  window: Pick<BrowserWindow, 'on' | 'once' | 'destroy' | 'isDestroyed' | 'webContents'>,
  { tellClosing, settle, log }: Dependencies,
) {
  let phase: 'open' | 'asked' | 'kept' | 'closing' = 'open'
  let pageAnswers = false
  let timer: NodeJS.Timeout | undefined

  // Only our page, really loaded, can answer: not the error page, not a crashed one.
  window.webContents.on('did-navigate', (_event, url, status) => {
    pageAnswers = url.startsWith(START_ADDRESS) && status < 400
  })
  window.webContents.on('render-process-gone', () => {
    pageAnswers = false
    if (phase === 'asked') void finish('page is gone')
  })

  const ask = () => {
    if (phase === 'asked' || phase === 'closing') return
    if (!pageAnswers) {
      void finish('no page to ask')
      return
    }
    phase = 'asked'
    timer = setTimeout(() => {
      log.error('The page did not answer in time; closing without it')
      void finish('timeout')
    }, ANSWER_WITHIN_MS)
    tellClosing()
  }

  const finish = async (reason: string) => {
    if (phase === 'closing') return
    phase = 'closing'
    clearTimeout(timer)
    log.info(`Closing: ${reason}`)
    await within(settle(), SETTLE_WITHIN_MS, log)
    if (!window.isDestroyed()) window.destroy()
  }

  window.on('close', (event) => {
    // `destroy` emits no `close`, so whatever comes here has not been through the handshake.
    event.preventDefault()
    ask()
  })
  // Windows waits for an app that objects, and goes on by itself once the app has closed.
  window.on('query-session-end', (event) => {
    event.preventDefault()
    ask()
  })
  window.on('session-end', () => {
    log.warn('Session ended')
  })

  return {
    close: ask,
    /** The page has stored everything. Ignored unless it was asked. */
    ready: () => {
      if (phase === 'asked' || phase === 'kept') void finish('page is ready')
    },
    /** The page could not store everything and keeps the window. */
    keepOpen: () => {
      if (phase !== 'asked') return
      clearTimeout(timer)
      phase = 'kept'
      log.warn('The page could not store everything; staying open')
    },
  }
}

export type CloseHandshake = ReturnType<typeof createCloseHandshake>

async function within(work: Promise<unknown>, ms: number, log: Log): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      log.error('Writes still under way were abandoned')
      resolve()
    }, ms)
  })
  try {
    await Promise.race([work, limit])
  } catch (error) {
    log.error('A last write failed', error)
  } finally {
    clearTimeout(timer)
  }
}
