import { z } from 'zod'
import { MOST_LIST_BYTES } from '#shared/lists/list-file'
import { mailDraft, namedFile } from './mail'
import { printSection } from './print'
import { mirrorContent, mirrorEntry, mirrorPlan, mirrorReceipt } from './mirror'

/** Endings of documents that can be turned into Word files. */
export const convertibleEndings = ['doc', 'odt', 'rtf'] as const
export type ConvertibleEnding = (typeof convertibleEndings)[number]
const listText = z.string().max(MOST_LIST_BYTES)

/** As the page proposes it. */
const fileName = z.string().min(1).max(200)
const fileToSave = z.strictObject({ suggestedName: fileName, bytes: z.instanceof(Uint8Array) })
/** A file this run wrote; the page knows it by its token, never by its path. */
const savedFile = z.strictObject({ fileName: z.string(), token: z.string() })
const tokenInput = z.strictObject({ token: z.string().max(100) })

/**
 * Every operation the renderer may ask of the main process: one entry here gives the types, the
 * validation on both sides and the method on `window.desktop`.
 */
export const operations = {
  /** Facts of this run that the page cannot know. */
  appInfo: {
    input: z.void(),
    output: z.strictObject({
      version: z.string(),
      mirrorFolder: z.string(),
      /** Why the folder of mirrors cannot be used, in Vietnamese; null when its test at start passed. */
      mirrorProblem: z.string().nullable(),
    }),
  },
  /** Writes the second copy of a plan outside the database. */
  mirrorWrite: { input: mirrorPlan, output: mirrorReceipt },
  /** Newest first; damaged files are listed too, marked as such. */
  mirrorList: { input: z.void(), output: z.array(mirrorEntry) },
  /** Reads one mirror by the token `mirrorList` gave. */
  mirrorRead: { input: tokenInput, output: mirrorContent },
  /** Asks where to save a Word file and writes it; null when the officer cancels. */
  saveWord: {
    input: fileToSave,
    output: savedFile.nullable(),
  },
  /** Same for a PDF. */
  savePdf: {
    input: fileToSave,
    output: savedFile.nullable(),
  },
  /** Same for a workbook. */
  saveWorkbook: {
    input: fileToSave,
    output: savedFile.nullable(),
  },
  /**
   * Asks for a folder and writes a set of files into a new folder there, each whole or not at all;
   * null when the officer cancels. `openFile` with the token opens the folder.
   */
  saveSet: {
    input: z.strictObject({
      folderName: fileName,
      files: z.array(namedFile).min(1).max(40),
    }),
    output: z
      .strictObject({
        folderName: z.string(),
        token: z.string(),
        /** Files that could not be written, and why, in Vietnamese. */
        failed: z.array(z.strictObject({ name: z.string(), message: z.string() })),
      })
      .nullable(),
  },
  /** Saves a mail draft with its attachments (.eml) where the officer chooses. */
  saveMail: {
    input: z.strictObject({ suggestedName: fileName, mail: mailDraft }),
    output: savedFile.nullable(),
  },
  /** Opens the system's mail program on a short letter without attachments. */
  openMailProgram: {
    input: mailDraft.omit({ attachments: true }),
    /** False where the letter was too long for its address and its end was left out. */
    output: z.strictObject({ isWhole: z.boolean() }),
  },
  /** Opens a PDF in the system's viewer, to be printed from there; nothing the officer keeps. */
  openForPrinting: {
    input: z.strictObject({
      suggestedName: fileName,
      pdf: z.instanceof(Uint8Array),
    }),
    output: z.void(),
  },
  /** Saves a plan file (or the raw text of a damaged record) where the officer chooses. */
  savePlanFile: {
    input: z.strictObject({ suggestedName: fileName, text: z.string() }),
    output: savedFile.nullable(),
  },
  /** Lets the officer choose a plan file and returns its text; null when cancelled. */
  openPlanFile: {
    input: z.void(),
    output: z.strictObject({ fileName: z.string(), text: z.string() }).nullable(),
  },
  /** Saves lists of the unit for others, where the officer chooses; null when cancelled. */
  saveListFile: {
    input: z.strictObject({ suggestedName: fileName, text: listText }),
    output: savedFile.nullable(),
  },
  /** Writes the second copy of the unit's lists, beside the copies of plans. */
  writeListCopy: {
    input: z.strictObject({ text: listText }),
    output: savedFile,
  },
  /**
   * The plan file the app was started with, by a double click or from the command line; given once,
   * null when there is none.
   */
  takeOpenedFile: {
    input: z.void(),
    output: z.strictObject({ fileName: z.string(), text: z.string() }).nullable(),
  },
  /** Makes a .docx of an older document; null when this machine has nothing to do it with. */
  convertToWord: {
    input: z.strictObject({ bytes: z.instanceof(Uint8Array), ending: z.enum(convertibleEndings) }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }).nullable(),
  },
  /** Opens, with the program the system uses for it, a file this run wrote. */
  openFile: { input: tokenInput, output: z.void() },
  /** Shows in its folder a file this run wrote. */
  showInFolder: { input: tokenInput, output: z.void() },
  /** Opens the folder of mirrors. */
  showMirrorFolder: { input: z.void(), output: z.void() },
  /**
   * Prints the pages of a document to PDF; sections unchanged since the last call are reused. Of
   * calls that wait with `links`, only the newest is printed; the others fail as `superseded`.
   */
  printToPdf: {
    input: z.strictObject({
      sections: z.array(printSection).min(1).max(20),
      /** Keeps links: true for the preview, false for a file that leaves the app. */
      links: z.boolean(),
    }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  },
  /** The page has stored everything and the window may close. */
  readyToClose: { input: z.void(), output: z.void() },
  /**
   * The answer to `closing` when something could not be stored: the window stays open, and closes
   * on a later `readyToClose` or is asked again when the officer closes it again.
   */
  keepOpen: { input: z.void(), output: z.void() },
  /** Writes one line to the log file of the main process. */
  log: {
    input: z.strictObject({
      level: z.enum(['info', 'warn', 'error']),
      message: z.string().max(10_000),
    }),
    output: z.void(),
  },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

export type Operation = keyof typeof operations
export type OperationInput<O extends Operation> = z.input<(typeof operations)[O]['input']>
export type OperationOutput<O extends Operation> = z.output<(typeof operations)[O]['output']>

/** Messages from main to the page. */
export const notices = {
  /**
   * The window is about to close: store everything, then call `readyToClose`, or `keepOpen` when
   * that failed. No answer in 8 seconds closes the window.
   */
  closing: z.void(),
  /** A plan file waits to be taken by `takeOpenedFile`. */
  fileOpened: z.void(),
  /** A menu item or accelerator the page carries out. */
  command: z.enum([
    'undo',
    'redo',
    'save',
    'library',
    'exportWord',
    'print',
    'find',
    'help',
    'restore',
    'nextStep',
    'previousStep',
    'shortcuts',
    'tour',
    'history',
  ]),
} as const satisfies Record<string, z.ZodType>

export type Notice = keyof typeof notices
export type NoticePayload<N extends Notice> = z.output<(typeof notices)[N]>
export type MenuCommand = NoticePayload<'command'>

/** An expected failure: shown to the officer where it happened, never thrown across the bridge. */
export const failure = z.strictObject({
  code: z.enum([
    'invalid-input',
    'disk-full',
    'file-locked',
    'no-permission',
    'not-found',
    'damaged',
    /** A newer request of the same kind took its place; nothing to show. */
    'superseded',
    'unexpected',
  ]),
  /** Vietnamese, says what happened and what to do. */
  message: z.string(),
})
export type Failure = z.infer<typeof failure>

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** What the preload exposes as `window.desktop`. */
export type DesktopBridge = {
  [O in Operation]: (input: OperationInput<O>) => Promise<Reply<OperationOutput<O>>>
} & {
  /** @returns a function that stops listening. */
  onNotice: <N extends Notice>(
    notice: N,
    listener: (payload: NoticePayload<N>) => void,
  ) => () => void
}

/** Frozen from the first release: changing one of these loses the officer's drafts. */
export const PRODUCT_NAME = 'Kế hoạch Truyền thông'
export const DATA_FOLDER = 'KeHoachTruyenThong'
/** Ending of plan files, which the system opens with this app; `.json` is taken too. */
export const PLAN_FILE_EXTENSION = 'khtt'
export const APP_SCHEME = 'app'
export const APP_HOST = 'bundle'
