import type { DesktopBridge } from '#shared/bridge/contract'
import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { DocumentBuilder } from '../export/worker-client'
import type { OpenedPdf, OpenPdf } from './pdf/opened-pdf'

export type PreviewState = {
  /** The last pages that could be made; they stay while newer ones are on the way. */
  readonly pdf: OpenedPdf | null
  readonly working: boolean
  /** Why the newest pages could not be made, in Vietnamese. */
  readonly problem: string | null
}

export type PreviewServices = {
  readonly build: DocumentBuilder['buildPreview']
  readonly print: DesktopBridge['printToPdf']
  readonly open: OpenPdf
  /** Runs later. @returns a function that cancels. */
  readonly after: (ms: number, run: () => void) => () => void
}

/** Keeps the pages of one paper of the newest plan printed: one printing at a time, none for plans in between. */
export type PrintLoop = {
  readonly getState: () => PreviewState
  readonly subscribe: (listener: () => void) => () => void
  /** Tells of the plan to show; the first is printed at once, a change after a pause in typing. */
  readonly show: (plan: Plan) => void
  readonly retry: () => void
  /** Stops and lets go of the pages; `show` starts again. */
  readonly stop: () => void
}

/** A pause in typing this long starts a new printing. */
export const TYPING_PAUSE_MS = 300

const PRINT_UNREADABLE =
  'Không mở được bản in vừa dựng. Hãy bấm Thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ứng dụng.'
const UNEXPECTED =
  'Không dựng được bản in do lỗi ngoài dự kiến. Nội dung đang soạn không bị ảnh hưởng; hãy bấm Thử lại.'

type Made =
  | { readonly status: 'made'; readonly pdf: OpenedPdf }
  | { readonly status: 'failed'; readonly message: string }
  | { readonly status: 'dropped' }

export function createPrintLoop(services: PreviewServices, paper: PaperKind): PrintLoop {
  const listeners = new Set<() => void>()
  let state: PreviewState = { pdf: null, working: false, problem: null }
  let wanted: Plan | null = null
  let printing = false
  let outdated = false
  let cancelPause: (() => void) | null = null

  const setState = (next: Partial<PreviewState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  /** Read through a function: it changes while a printing waits. */
  const isOutdated = () => outdated
  const isPausing = () => cancelPause !== null

  const make = async (plan: Plan): Promise<Made> => {
    const built = await services.build(plan, paper)
    if (built.status === 'superseded' || isOutdated()) return { status: 'dropped' }
    if (built.status === 'failed') return built
    const printed = await services.print({ sections: [...built.value], links: true })
    if (!printed.ok) {
      return printed.failure.code === 'superseded'
        ? { status: 'dropped' }
        : { status: 'failed', message: printed.failure.message }
    }
    const pdf = await services.open(printed.value.pdf, built.value).catch(() => null)
    return pdf ? { status: 'made', pdf } : { status: 'failed', message: PRINT_UNREADABLE }
  }

  const take = (made: Made) => {
    switch (made.status) {
      case 'made': {
        const previous = state.pdf
        setState({ pdf: made.pdf, problem: null })
        previous?.close()
        return
      }
      case 'failed':
        if (!isOutdated()) setState({ problem: made.message })
        return
      case 'dropped':
        return
    }
  }

  const run = async (): Promise<void> => {
    cancelPause = null
    outdated = printing
    if (printing) return
    const plan = wanted
    if (plan === null) return
    printing = true
    setState({ working: true })
    const made = await make(plan).catch((): Made => ({ status: 'failed', message: UNEXPECTED }))
    printing = false
    if (wanted === null) {
      if (made.status === 'made') made.pdf.close()
      return
    }
    take(made)
    if (isOutdated()) return run()
    setState({ working: isPausing() })
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (plan) => {
      if (plan === wanted) return
      const isFirst = wanted === null
      wanted = plan
      cancelPause?.()
      if (isFirst) void run()
      else cancelPause = services.after(TYPING_PAUSE_MS, () => void run())
    },
    retry: () => {
      cancelPause?.()
      void run()
    },
    stop: () => {
      cancelPause?.()
      cancelPause = null
      wanted = null
      const { pdf } = state
      setState({ pdf: null, working: false, problem: null })
      pdf?.close()
    },
  }
}
