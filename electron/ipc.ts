import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { z } from 'zod'
import {
  APP_HOST,
  APP_SCHEME,
  operations,
  type Notice,
  type NoticePayload,
  type Operation,
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

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** Answers every operation of the bridge, to our own page in our own window and to nobody else. */
export function setupIpc(
  handlers: Handlers,
  mainContents: () => Pick<WebContents, 'id'> | undefined,
  log: Log,
): void {
  const handle = <I extends z.ZodType, T extends z.ZodType>(
    operation: Operation,
    schemas: { readonly input: I; readonly output: T },
    handler: (input: z.output<I>) => z.input<T> | Promise<z.input<T>>,
  ) => {
    ipcMain.handle(`desktop:${operation}`, (event, input: unknown) => {
      if (!isTrusted(event, mainContents())) {
        log.error(`${operation} refused: not our page`)
        throw new Error('Refused')
      }
      return answer(operation, schemas, handler, input, log)
    })
  }
  handle('appInfo', operations.appInfo, handlers.appInfo)
  handle('mirrorWrite', operations.mirrorWrite, handlers.mirrorWrite)
  handle('mirrorList', operations.mirrorList, handlers.mirrorList)
  handle('mirrorRead', operations.mirrorRead, handlers.mirrorRead)
  handle('saveWord', operations.saveWord, handlers.saveWord)
  handle('savePdf', operations.savePdf, handlers.savePdf)
  handle('saveWorkbook', operations.saveWorkbook, handlers.saveWorkbook)
  handle('saveSet', operations.saveSet, handlers.saveSet)
  handle('saveMail', operations.saveMail, handlers.saveMail)
  handle('openMailProgram', operations.openMailProgram, handlers.openMailProgram)
  handle('openForPrinting', operations.openForPrinting, handlers.openForPrinting)
  handle('savePlanFile', operations.savePlanFile, handlers.savePlanFile)
  handle('openPlanFile', operations.openPlanFile, handlers.openPlanFile)
  handle('saveListFile', operations.saveListFile, handlers.saveListFile)
  handle('writeListCopy', operations.writeListCopy, handlers.writeListCopy)
  handle('takeOpenedFile', operations.takeOpenedFile, handlers.takeOpenedFile)
  handle('convertToWord', operations.convertToWord, handlers.convertToWord)
  handle('openFile', operations.openFile, handlers.openFile)
  handle('showInFolder', operations.showInFolder, handlers.showInFolder)
  handle('showMirrorFolder', operations.showMirrorFolder, handlers.showMirrorFolder)
  handle('printToPdf', operations.printToPdf, handlers.printToPdf)
  handle('readyToClose', operations.readyToClose, handlers.readyToClose)
  handle('keepOpen', operations.keepOpen, handlers.keepOpen)
  handle('log', operations.log, handlers.log)
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
async function answer<I extends z.ZodType, T extends z.ZodType>(
  operation: Operation,
  schemas: { readonly input: I; readonly output: T },
  handler: (input: z.output<I>) => z.input<T> | Promise<z.input<T>>,
  raw: unknown,
  log: Log,
): Promise<Reply<z.output<T>>> {
  const input = schemas.input.safeParse(raw)
  if (!input.success) {
    log.error(`${operation}: bad input`, input.error)
    return { ok: false, failure: INVALID_INPUT }
  }
  try {
    return { ok: true, value: schemas.output.parse(await handler(input.data)) }
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
