import type { PrintSection } from '#shared/bridge/print'
import type { Plan } from '#shared/plan/plan'
import { defaultDemands, type ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { buildReply, type BuildReply, type BuildRequest } from './messages'

export type Built<T> =
  | { readonly status: 'built'; readonly value: T }
  /** A newer preview was asked for before this one was made. */
  | { readonly status: 'superseded' }
  /** The message is Vietnamese and fit to show. */
  | { readonly status: 'failed'; readonly message: string }

/** The part of a `Worker` the client uses; tests give one that answers by hand. */
export type WorkerPort = {
  readonly postMessage: (message: unknown) => void
  readonly terminate: () => void
  onmessage: ((event: MessageEvent<unknown>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  onmessageerror: ((event: MessageEvent<unknown>) => void) | null
}

/** Builds documents off the UI thread. */
export type DocumentBuilder = {
  /** @param letterhead the unit's own Word file; null for the app's letterhead */
  readonly buildWord: (
    plan: Plan,
    paper: PaperKind,
    letterhead: Uint8Array | null,
  ) => Promise<Built<Uint8Array<ArrayBuffer>>>
  /** The annexes of the plan as a workbook. */
  readonly buildAppendices: (plan: Plan) => Promise<Built<Uint8Array<ArrayBuffer>>>
  /** Pages without links, for the PDF that leaves the app. */
  readonly buildPages: (plan: Plan, paper: PaperKind) => Promise<Built<readonly PrintSection[]>>
  /**
   * Pages with links, for the preview. At most one is being made and one waits; asking again
   * replaces the one that waits.
   */
  readonly buildPreview: (plan: Plan, paper: PaperKind) => Promise<Built<readonly PrintSection[]>>
  /** Ends the worker; what is still awaited fails. */
  readonly close: () => void
}

const WORKER_STOPPED =
  'Bộ phận dựng văn bản đã dừng đột ngột. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ứng dụng.'
const REPLY_MALFORMED =
  'Bộ phận dựng văn bản trả lời không đúng dạng. Hãy đóng rồi mở lại ứng dụng.'

type Waiting = {
  readonly plan: Plan
  readonly paper: PaperKind
  readonly settle: (result: Built<BuildReply>) => void
}
type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'demands'> : never

/**
 * @param spawn starts a worker; called at the first request and again after a crash.
 * @param demands the letter plans answer at that moment
 */
export function createDocumentBuilder(
  spawn: () => WorkerPort,
  demands: () => ChosenDemands = () => defaultDemands,
): DocumentBuilder {
  const awaited = new Map<number, (result: Built<BuildReply>) => void>()
  let worker: WorkerPort | null = null
  let lastId = 0
  let previewRunning = false
  let nextPreview: Waiting | null = null

  const stop = (message: string) => {
    worker?.terminate()
    worker = null
    const settles = [...awaited.values()]
    awaited.clear()
    for (const settle of settles) settle({ status: 'failed', message })
  }

  const receive = (data: unknown) => {
    const reply = buildReply.safeParse(data)
    if (!reply.success) {
      stop(REPLY_MALFORMED)
      return
    }
    const settle = awaited.get(reply.data.id)
    awaited.delete(reply.data.id)
    settle?.(
      reply.data.kind === 'failed'
        ? { status: 'failed', message: reply.data.message }
        : { status: 'built', value: reply.data },
    )
  }

  const start = (): WorkerPort => {
    const port = spawn()
    port.onmessage = (event) => receive(event.data)
    port.onerror = () => stop(WORKER_STOPPED)
    port.onmessageerror = () => stop(REPLY_MALFORMED)
    return port
  }

  const request = (message: WithoutId<BuildRequest>): Promise<Built<BuildReply>> =>
    new Promise((resolve) => {
      lastId += 1
      worker ??= start()
      awaited.set(lastId, resolve)
      worker.postMessage({ ...message, id: lastId, demands: demands() })
    })

  const runPreview = async ({ plan, paper, settle }: Waiting): Promise<void> => {
    previewRunning = true
    const result = await request({ kind: 'pages', plan, paper, links: true })
    previewRunning = false
    const next = nextPreview
    nextPreview = null
    settle(next ? { status: 'superseded' } : result)
    if (next) void runPreview(next)
  }

  const preview = (plan: Plan, paper: PaperKind): Promise<Built<BuildReply>> =>
    new Promise((settle) => {
      if (!previewRunning) {
        void runPreview({ plan, paper, settle })
        return
      }
      nextPreview?.settle({ status: 'superseded' })
      nextPreview = { plan, paper, settle }
    })

  return {
    buildWord: async (plan, paper, letterhead) =>
      take(await request({ kind: 'word', plan, paper, letterhead }), 'word', (r) => r.bytes),
    buildAppendices: async (plan) =>
      take(
        await request({ kind: 'appendices', plan, paper: 'plan' }),
        'appendices',
        (r) => r.bytes,
      ),
    buildPages: async (plan, paper) =>
      take(await request({ kind: 'pages', plan, paper, links: false }), 'pages', (r) => r.sections),
    buildPreview: async (plan, paper) =>
      take(await preview(plan, paper), 'pages', (r) => r.sections),
    close: () => {
      nextPreview?.settle({ status: 'superseded' })
      nextPreview = null
      stop(WORKER_STOPPED)
    },
  }
}

type ReplyOf<K extends BuildReply['kind']> = Extract<BuildReply, { kind: K }>

/** Takes out of a reply what was asked for; a reply of another kind is a failure. */
function take<K extends BuildReply['kind'], T>(
  built: Built<BuildReply>,
  kind: K,
  value: (reply: ReplyOf<K>) => T,
): Built<T> {
  if (built.status !== 'built') return built
  return isReply(built.value, kind)
    ? { status: 'built', value: value(built.value) }
    : { status: 'failed', message: REPLY_MALFORMED }
}

function isReply<K extends BuildReply['kind']>(reply: BuildReply, kind: K): reply is ReplyOf<K> {
  return reply.kind === kind
}
