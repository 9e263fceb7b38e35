import { buildReply, type BuildReply, type BuildRequest, type InspectRequest } from './messages'

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

/** Runs later; gives a function that cancels. */
export type After = (ms: number, run: () => void) => () => void

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never
export type Question = WithoutId<BuildRequest | InspectRequest>

/** What is said when the worker does not answer as it should. */
export type LineWords = {
  readonly stopped: string
  readonly malformed: string
  readonly gaveUp: string
}

type Options = {
  /** Starts a worker; called at the first question and again after it was ended. */
  readonly spawn: () => WorkerPort
  readonly words: LineWords
  readonly after: After
  /** No answer in this time ends the worker: it hangs, and so would all that waits behind it. */
  readonly giveUpAfterMs: number
}

/** Questions to a worker and its answers, told apart by number. Every question is answered. */
export function openWorkerLine({ spawn, words, after, giveUpAfterMs }: Options) {
  const awaited = new Map<number, (result: Built<BuildReply>) => void>()
  let worker: WorkerPort | null = null
  let lastId = 0

  const end = (message: string) => {
    worker?.terminate()
    worker = null
    const settles = [...awaited.values()]
    awaited.clear()
    for (const settle of settles) settle({ status: 'failed', message })
  }

  const receive = (data: unknown) => {
    const reply = buildReply.safeParse(data)
    if (!reply.success) {
      end(words.malformed)
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
    port.onerror = () => end(words.stopped)
    port.onmessageerror = () => end(words.malformed)
    return port
  }

  const ask = (question: Question): Promise<Built<BuildReply>> =>
    new Promise((resolve) => {
      lastId += 1
      worker ??= start()
      const cancel = after(giveUpAfterMs, () => end(words.gaveUp))
      awaited.set(lastId, (result) => {
        cancel()
        resolve(result)
      })
      worker.postMessage({ ...question, id: lastId })
    })

  /** Takes out of an answer what was asked for; one of another kind is a failure. */
  const take = <K extends BuildReply['kind'], T>(
    built: Built<BuildReply>,
    kind: K,
    value: (reply: ReplyOf<K>) => T,
  ): Built<T> => {
    if (built.status !== 'built') return built
    return isReply(built.value, kind)
      ? { status: 'built', value: value(built.value) }
      : { status: 'failed', message: words.malformed }
  }

  return { ask, take, end: () => end(words.stopped) }
}

type ReplyOf<K extends BuildReply['kind']> = Extract<BuildReply, { kind: K }>

function isReply<K extends BuildReply['kind']>(reply: BuildReply, kind: K): reply is ReplyOf<K> {
  return reply.kind === kind
}
