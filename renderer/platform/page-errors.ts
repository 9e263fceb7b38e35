import type { DesktopBridge } from '#shared/bridge/contract'

/** The bridge takes no longer lines; a stack says what it has to say well before. */
const MOST_LETTERS = 8_000
/** A fault that comes back at every move of the mouse must not push the rest out of the log. */
const MOST_LINES = 100

export type PageErrors = {
  /**
   * Writes a fault of the page to the log of the main process; the same one once.
   * @param where what was under way, e.g. "render"
   * @param components where it stood among the components, as React tells it
   */
  readonly log: (where: string, error: unknown, components?: string) => void
}

/** What goes wrong in the page, so that it can be told afterwards: without it a white window leaves no trace. */
export function createPageErrors(desktop: Pick<DesktopBridge, 'log'>): PageErrors {
  const logged = new Set<string>()
  return {
    log: (where, error, components = '') => {
      const message = `${where}: ${describeError(error)}${components}`.slice(0, MOST_LETTERS)
      if (logged.has(message) || logged.size >= MOST_LINES) return
      logged.add(message)
      void desktop.log({ level: 'error', message })
    },
  }
}

/** Logs what nobody caught: in handlers, timers, promises. @returns a function that stops it */
export function watchPageErrors(errors: PageErrors, page: Window = window): () => void {
  const onError = ({ error, message }: ErrorEvent) => errors.log('error', error ?? message)
  const onRejection = ({ reason }: PromiseRejectionEvent) => errors.log('rejection', reason)
  page.addEventListener('error', onError)
  page.addEventListener('unhandledrejection', onRejection)
  return () => {
    page.removeEventListener('error', onError)
    page.removeEventListener('unhandledrejection', onRejection)
  }
}

/** What is known of a thrown value; anything may be thrown, even what cannot be made a text. */
function describeError(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`
  try {
    return String(error)
  } catch {
    return typeof error
  }
}
