import type {
  DesktopBridge,
  Failure,
  Notice,
  NoticePayload,
  Operation,
  Reply,
} from '#shared/bridge/contract'
import type { MirrorEntry, MirrorPlan } from '#shared/bridge/mirror'
import { readPlanText } from '#shared/plan/parse'
import { summarizePlan } from '#shared/plan/plan-summary'

type Mirror = { readonly entry: MirrorEntry; readonly text: string }

/** An in-memory main process for tests, with what a test wants to look at or to break. */
export type FakeDesktop = DesktopBridge & {
  readonly mirrors: readonly Mirror[]
  /** Files the officer "saved", newest last. */
  readonly savedFiles: readonly { readonly name: string; readonly text: string }[]
  readonly calls: readonly Operation[]
  /** The next `openPlanFile` answers with this file; null means cancelled. */
  chooseFile: (file: { fileName: string; text: string } | null) => void
  addMirror: (plan: MirrorPlan) => void
  /** A mirror that cannot be read as a plan. */
  addDamagedMirror: (fileName: string) => void
  /** Every later call of this operation fails, until given null. */
  breakOperation: (operation: Operation, failure: Failure | null) => void
  notify: <N extends Notice>(notice: N, payload: NoticePayload<N>) => void
}

export function fakeDesktop(): FakeDesktop {
  const mirrors: Mirror[] = []
  const savedFiles: { name: string; text: string }[] = []
  const calls: Operation[] = []
  const broken = new Map<Operation, Failure>()
  const listeners = new Set<{ notice: Notice; listener: (payload: never) => void }>()
  let chosen: { fileName: string; text: string } | null = null

  function answer<T>(operation: Operation, value: () => T): Promise<Reply<T>> {
    calls.push(operation)
    const failure = broken.get(operation)
    return Promise.resolve(failure ? { ok: false, failure } : { ok: true, value: value() })
  }

  function addMirror(mirror: MirrorPlan): MirrorEntry {
    const reading = readPlanText(mirror.text)
    const entry: MirrorEntry = {
      token: `mirror-${mirrors.length + 1}`,
      fileName: `${mirror.label} ${mirror.revision}.json`,
      modifiedAt: mirror.savedAt,
      bytes: mirror.text.length,
      plan:
        reading.status === 'read'
          ? { ...summarizePlan(reading.plan), revision: mirror.revision, savedAt: mirror.savedAt }
          : null,
    }
    mirrors.unshift({ entry, text: mirror.text })
    return entry
  }

  function saveFile(name: string, text: string) {
    savedFiles.push({ name, text })
    return { fileName: name, token: `file-${savedFiles.length}` }
  }

  return {
    mirrors,
    savedFiles,
    calls,
    chooseFile: (file) => (chosen = file),
    addMirror,
    addDamagedMirror: (fileName) => {
      const token = `mirror-${mirrors.length + 1}`
      const entry = {
        token,
        fileName,
        modifiedAt: '2026-11-01T00:00:00.000Z',
        bytes: 3,
        plan: null,
      }
      mirrors.unshift({ entry, text: '{"a' })
    },
    breakOperation: (operation, failure) =>
      failure ? broken.set(operation, failure) : broken.delete(operation),
    notify: (notice, payload) => {
      for (const heard of listeners) if (heard.notice === notice) heard.listener(payload as never)
    },

    appInfo: () =>
      answer('appInfo', () => ({
        version: '0.0.0',
        mirrorFolder: 'C:\\Users\\CanBo\\Documents\\KeHoachTruyenThong',
        mirrorProblem: null,
      })),
    mirrorWrite: (input) =>
      answer('mirrorWrite', () => {
        const { fileName, bytes } = addMirror(input)
        return { at: input.savedAt, bytes, fileName, lowSpace: false }
      }),
    mirrorList: () => answer('mirrorList', () => mirrors.map(({ entry }) => entry)),
    mirrorRead: ({ token }) => {
      const found = mirrors.find(({ entry }) => entry.token === token)
      if (found) return answer('mirrorRead', () => ({ text: found.text }))
      return Promise.resolve({
        ok: false,
        failure: { code: 'not-found', message: 'Không còn bản sao này trên máy.' },
      })
    },
    saveWord: ({ suggestedName }) => answer('saveWord', () => saveFile(suggestedName, '')),
    savePdf: ({ suggestedName }) => answer('savePdf', () => saveFile(suggestedName, '')),
    saveWorkbook: ({ suggestedName }) => answer('saveWorkbook', () => saveFile(suggestedName, '')),
    saveSet: ({ folderName, files }) =>
      answer('saveSet', () => {
        for (const { name } of files) saveFile(name, '')
        return { folderName, token: 'folder', failed: [] }
      }),
    saveMail: ({ suggestedName, mail }) =>
      answer('saveMail', () => saveFile(suggestedName, JSON.stringify(mail.to))),
    openMailProgram: () => answer('openMailProgram', () => ({ isWhole: true })),
    openForPrinting: () => answer('openForPrinting', () => undefined),
    savePlanFile: ({ suggestedName, text }) =>
      answer('savePlanFile', () => saveFile(suggestedName, text)),
    openPlanFile: () => answer('openPlanFile', () => chosen),
    saveListFile: ({ suggestedName, text }) =>
      answer('saveListFile', () => saveFile(suggestedName, text)),
    writeListCopy: ({ text }) =>
      answer('writeListCopy', () => saveFile('Danh mục của đơn vị.danh-muc.json', text)),
    takeOpenedFile: () => answer('takeOpenedFile', () => null),
    convertToWord: ({ bytes }) => answer('convertToWord', () => ({ bytes })),
    openFile: () => answer('openFile', () => undefined),
    showInFolder: () => answer('showInFolder', () => undefined),
    showMirrorFolder: () => answer('showMirrorFolder', () => undefined),
    printToPdf: () => answer('printToPdf', () => ({ pdf: new Uint8Array() })),
    readyToClose: () => answer('readyToClose', () => undefined),
    keepOpen: () => answer('keepOpen', () => undefined),
    log: () => answer('log', () => undefined),
    onNotice: (notice, listener) => {
      const heard = { notice, listener }
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}
