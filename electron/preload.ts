import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { DesktopBridge, Notice, NoticePayload, Operation } from '#shared/bridge/contract'

/**
 * The only door between page and main process. It imports types alone: the schemas would put zod
 * into every page start, and main checks each message anyway.
 */
const invoke = (operation: Operation) => (input: unknown) =>
  ipcRenderer.invoke(`desktop:${operation}`, input)

/** Names the page may listen for; a `Record` so that a new notice cannot be forgotten here. */
const noticeNames: Readonly<Record<Notice, true>> = {
  closing: true,
  fileOpened: true,
  command: true,
}

const bridge: DesktopBridge = {
  appInfo: invoke('appInfo'),
  mirrorWrite: invoke('mirrorWrite'),
  mirrorList: invoke('mirrorList'),
  mirrorRead: invoke('mirrorRead'),
  saveWord: invoke('saveWord'),
  savePdf: invoke('savePdf'),
  saveWorkbook: invoke('saveWorkbook'),
  saveSet: invoke('saveSet'),
  saveMail: invoke('saveMail'),
  openMailProgram: invoke('openMailProgram'),
  openForPrinting: invoke('openForPrinting'),
  savePlanFile: invoke('savePlanFile'),
  openPlanFile: invoke('openPlanFile'),
  saveListFile: invoke('saveListFile'),
  writeListCopy: invoke('writeListCopy'),
  takeOpenedFile: invoke('takeOpenedFile'),
  convertToWord: invoke('convertToWord'),
  openFile: invoke('openFile'),
  showInFolder: invoke('showInFolder'),
  showMirrorFolder: invoke('showMirrorFolder'),
  printToPdf: invoke('printToPdf'),
  readyToClose: invoke('readyToClose'),
  keepOpen: invoke('keepOpen'),
  log: invoke('log'),
  onNotice<N extends Notice>(notice: N, listener: (payload: NoticePayload<N>) => void) {
    // The page is typed, but what reaches the bridge at run time may be anything.
    if (!Object.hasOwn(noticeNames, notice)) throw new Error('Unknown notice')
    // The event stays here: its `sender` would hand the page raw messaging.
    const receive = (_event: IpcRendererEvent, payload: NoticePayload<N>) => {
      listener(payload)
    }
    const channel = `notice:${notice}`
    ipcRenderer.on(channel, receive)
    return () => {
      ipcRenderer.removeListener(channel, receive)
    }
  },
}

contextBridge.exposeInMainWorld('desktop', bridge)
