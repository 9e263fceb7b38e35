import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import {
  APP_HOST,
  APP_SCHEME,
  operations,
  type Notice,
  type NoticePayload,
  type Operation,
  type OperationOutput,
  type Reply,
} from '#shared/bridge/contract'
import { INVALID_INPUT, OperationFailure, UNEXPECTED } from './failure'
import type { Log } from './log'

type Operations = typeof operations

/** What main does for each operation. */
export type Handlers = {
  readonly [O in Operation]: (
    input: z.output<Operations[O]['input']>,
  ) => z.input<Operations[O]['output']> | Promise<z.input<Operations[O]['output']>>
}

/** The contract, indexed so that each operation keeps its own types. */
const contract: {
  readonly [O in Operation]: {
    readonly input: z.ZodType<z.output<Operations[O]['input']>>
    readonly output: z.ZodType<OperationOutput<O>>
  }
} = operations

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** Answers every operation of the bridge, to our own page in our own window and to nobody else. */
export function setupIpc(
  handlers: Handlers,
  mainContents: () => Pick<WebContents, 'id'> | undefined,
  log: Log,
): void {
  const handle = (operation: Operation) => {
    ipcMain.handle(`desktop:${operation}`, (event, input: unknown) => {
      if (!isTrusted(event, mainContents())) {
        log.error(`${operation} refused: not our page`)
        throw new Error('Refused')
      }
      return answer(operation, handlers, input, log)
    })
  }
  for (const name of Object.keys(operations)) handle(name as Operation)
}

/**
 * Whether a message comes from the top frame of our window showing our origin. Protocol and host
 * are compared because Node gives every `app:` address the origin "null".
 */
export function isTrusted(
  event: Sender,
  mainContents: Pick<WebContents, 'id'> | undefined,
): boolean {
  const frame = event.senderFrame
  if (mainContents === undefined || event.sender.id !== mainContents.id) return false
  if (frame === null || frame.parent !== null) return false
  try {
    const { protocol, host } = new URL(frame.url)
    return protocol === `${APP_SCHEME}:` && host === APP_HOST
  } catch {
    return false
  }
}

/** Checks the input, runs the handler, checks the output; never throws. */
async function answer<O extends Operation>(
  operation: O,
  handlers: Handlers,
  raw: unknown,
  log: Log,
): Promise<Reply<OperationOutput<O>>> {
  const { input: question, output } = contract[operation]
  const input = question.safeParse(raw)
  if (!input.success) {
    log.error(`${operation}: bad input`, input.error)
    return { ok: false, failure: INVALID_INPUT }
  }
  try {
    return { ok: true, value: output.parse(await handlers[operation](input.data)) }
  } catch (error) {
    if (error instanceof OperationFailure) {
      if (error.failure.code !== 'superseded') log.warn(operation, error.cause ?? error)
      return { ok: false, failure: error.failure }
    }
    log.error(operation, error)
    return { ok: false, failure: UNEXPECTED }
  }
}

/** Tells the page something; a page that is gone hears nothing. */
export function sendNotice<N extends Notice>(
  contents: WebContents | undefined,
  notice: N,
  payload: NoticePayload<N>,
): void {
  if (contents === undefined || contents.isDestroyed() || contents.isCrashed()) return
  contents.send(`notice:${notice}`, payload)
}
