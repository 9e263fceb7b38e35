import type { BrowserWindow } from 'electron'
import { mkdir } from 'node:fs/promises'
import type { CloseHandshake } from './close-handshake'
import { convertToWord } from './convert/convert-to-word'
import { createFileOperations } from './files/dialogs'
import type { OpenedFile } from './files/opened-file'
import { openForPrinting } from './files/open-for-printing'
import { openInSystem } from './files/open-in-system'
import type { Tokens } from './files/tokens'
import type { Handlers } from './ipc'
import type { ListCopies } from './lists/copies'
import type { Log } from './log'
import { mailFile } from './mail/mail-file'
import { openMailProgram } from './mail/mail-program'
import type { setupMirror } from './mirror/setup'
import type { setupPrinter } from './print/setup'
import type { Settings } from './settings'

type Dependencies = {
  readonly version: string
  readonly documents: string
  readonly exportFolder: string | undefined
  readonly openedFile: Pick<OpenedFile, 'take'>
  readonly tokens: Tokens
  readonly settings: Settings
  readonly mirror: ReturnType<typeof setupMirror>
  readonly listCopies: ListCopies
  readonly printer: ReturnType<typeof setupPrinter>
  readonly mainWindow: () => BrowserWindow | undefined
  readonly handshake: () => CloseHandshake | undefined
  readonly log: Log
}

/** What main does for each operation of the bridge: a table, with the work done elsewhere. */
export function createHandlers(dependencies: Dependencies): Handlers {
  const { version, mirror, listCopies, printer, openedFile, handshake, log } = dependencies
  const files = createFileOperations(dependencies)
  return {
    appInfo: async () => ({
      version,
      mirrorFolder: mirror.folder,
      mirrorProblem: await mirror.problem,
    }),
    mirrorWrite: mirror.write,
    mirrorList: mirror.list,
    mirrorRead: ({ token }) => mirror.read(token),
    saveWord: ({ suggestedName, bytes }) => files.saveWord(suggestedName, bytes),
    savePdf: ({ suggestedName, bytes }) => files.savePdf(suggestedName, bytes),
    saveWorkbook: ({ suggestedName, bytes }) => files.saveWorkbook(suggestedName, bytes),
    saveSet: ({ folderName, files: set }) => files.saveSet(folderName, set),
    saveMail: async ({ suggestedName, mail }) =>
      files.saveMail(suggestedName, await mailFile(mail)),
    openMailProgram,
    openForPrinting: ({ suggestedName, pdf }) => openForPrinting(suggestedName, pdf),
    savePlanFile: ({ suggestedName, text }) => files.savePlanFile(suggestedName, text),
    openPlanFile: files.openPlanFile,
    saveListFile: ({ suggestedName, text }) => files.saveListFile(suggestedName, text),
    writeListCopy: ({ text }) => listCopies.write(text),
    takeOpenedFile: openedFile.take,
    convertToWord: async ({ bytes, ending }) => {
      const converted = await convertToWord(bytes, ending)
      return converted === null ? null : { bytes: converted }
    },
    openFile: ({ token }) => files.openFile(token),
    showInFolder: ({ token }) => {
      files.showInFolder(token)
    },
    showMirrorFolder: async () => {
      await mkdir(mirror.folder, { recursive: true })
      await openInSystem(mirror.folder)
    },
    printToPdf: printer.printToPdf,
    readyToClose: () => handshake()?.ready(),
    keepOpen: () => handshake()?.keepOpen(),
    log: ({ level, message }) => {
      log[level](`page: ${message}`)
    },
  }
}
