import { z } from 'zod'
import {
  failure,
  notices,
  operations,
  type DesktopBridge,
  type Failure,
  type Notice,
  type NoticePayload,
  type Operation,
  type OperationInput,
  type OperationOutput,
  type Reply,
} from '#shared/bridge/contract'

declare global {
  interface Window {
    /** Put there by the preload; unknown until `isBridge` has looked at it. */
    readonly desktop?: unknown
  }
}

const BRIDGE_MISSING: Failure = {
  code: 'unexpected',
  message:
    'Giao diện không nối được với phần hệ thống của ứng dụng nên không dùng được tệp trên máy. Hãy đóng rồi mở lại ứng dụng; nếu vẫn lỗi, hãy cài lại ứng dụng (dữ liệu đã soạn không mất).',
}
const REPLY_MALFORMED: Failure = {
  code: 'unexpected',
  message:
    'Phần hệ thống của ứng dụng trả lời không đúng dạng. Hãy đóng rồi mở lại ứng dụng; nếu vẫn lỗi, hãy cài lại bản mới nhất.',
}
const CALL_FAILED: Failure = {
  code: 'unexpected',
  message:
    'Phần hệ thống của ứng dụng không trả lời. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ứng dụng.',
}

/** The bridge of this window, checked; every method answers with a failure when there is none. */
export function openDesktop(host: { readonly desktop?: unknown } = window): DesktopBridge {
  const bridge = isBridge(host.desktop) ? host.desktop : null
  return {
    ...clientOf((operation, input) => callBridge(bridge, operation, input)),
    onNotice: (notice, listener) => listen(bridge, notice, listener),
  }
}

type Call = <O extends Operation>(
  operation: O,
  input: OperationInput<O>,
) => Promise<Reply<OperationOutput<O>>>
type Methods = {
  readonly [O in Operation]: (input: OperationInput<O>) => Promise<Reply<OperationOutput<O>>>
}

/** One method for each operation of the contract, so that a new operation needs no line here. */
export function clientOf(call: Call): Methods {
  const entries = Object.keys(operations).map((name) => {
    const operation = name as Operation
    return [operation, (input: OperationInput<Operation>) => call(operation, input)] as const
  })
  // The list of keys and the type of the result come from the same table, `operations`.
  return Object.fromEntries(entries) as Methods
}

/** What the contract promises to answer, indexed so that each operation keeps its own type. */
const promised: { readonly [O in Operation]: { readonly output: z.ZodType<OperationOutput<O>> } } =
  operations

const replyEnvelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure }),
])

async function callBridge<O extends Operation>(
  bridge: Methods | null,
  operation: O,
  input: OperationInput<O>,
): Promise<Reply<OperationOutput<O>>> {
  if (!bridge) return { ok: false, failure: BRIDGE_MISSING }
  const answer = await bridge[operation](input).catch(() => null)
  if (answer === null) return { ok: false, failure: CALL_FAILED }
  return readReply(operation, answer)
}

function readReply<O extends Operation>(operation: O, answer: unknown): Reply<OperationOutput<O>> {
  const envelope = replyEnvelope.safeParse(answer)
  if (!envelope.success) return { ok: false, failure: REPLY_MALFORMED }
  if (!envelope.data.ok) return { ok: false, failure: envelope.data.failure }
  const value = promised[operation].output.safeParse(envelope.data.value)
  return value.success ? { ok: true, value: value.data } : { ok: false, failure: REPLY_MALFORMED }
}

/** A notice whose payload breaks the contract is dropped: acting on it could lose work. */
function listen<N extends Notice>(
  bridge: DesktopBridge | null,
  notice: N,
  listener: (payload: NoticePayload<N>) => void,
): () => void {
  if (!bridge) return () => undefined
  const schemas: { readonly [K in Notice]: z.ZodType<NoticePayload<K>> } = notices
  return bridge.onNotice(notice, (payload) => {
    const checked = schemas[notice].safeParse(payload)
    if (checked.success) listener(checked.data)
  })
}

function isBridge(found: unknown): found is DesktopBridge {
  if (typeof found !== 'object' || found === null) return false
  const methods = new Map<string, unknown>(Object.entries(found))
  return [...Object.keys(operations), 'onNotice'].every(
    (name) => typeof methods.get(name) === 'function',
  )
}
