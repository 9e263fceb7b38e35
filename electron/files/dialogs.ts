import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { PLAN_FILE_EXTENSION } from '#shared/bridge/contract'
import { LIST_ENDING } from '#shared/lists/list-file'
import { explainFileError, OperationFailure } from '../failure'
import type { Settings } from '../settings'
import { writeAtomically } from './atomic-write'
import { freeFolder, withEnding } from './free-name'
import { openInSystem } from './open-in-system'
import { readPlanFile } from './read-plan-file'
import { safeName } from './safe-name'
import type { Tokens } from './tokens'

type Kind = { readonly ending: string; readonly title: string; readonly filter: FileFilter }

const word: Kind = {
  ending: '.docx',
  title: 'Lưu văn bản Word',
  filter: { name: 'Văn bản Word', extensions: ['docx'] },
}
const pdf: Kind = {
  ending: '.pdf',
  title: 'Lưu tệp PDF',
  filter: { name: 'Tệp PDF', extensions: ['pdf'] },
}
const workbook: Kind = {
  ending: '.xlsx',
  title: 'Lưu bảng tính Excel',
  filter: { name: 'Bảng tính Excel', extensions: ['xlsx'] },
}
const planFile: Kind = {
  ending: `.${PLAN_FILE_EXTENSION}`,
  title: 'Lưu tệp kế hoạch',
  filter: { name: 'Tệp kế hoạch', extensions: [PLAN_FILE_EXTENSION] },
}

const listFile: Kind = {
  ending: LIST_ENDING,
  title: 'Lưu danh mục ra tệp',
  filter: { name: 'Tệp danh mục', extensions: ['json'] },
}
const mail: Kind = {
  ending: '.eml',
  title: 'Lưu thư nháp',
  filter: { name: 'Thư điện tử', extensions: ['eml'] },
}

type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

type Saved = { fileName: string; token: string } | null

type Dependencies = {
  readonly mainWindow: () => BrowserWindow | undefined
  readonly settings: Settings
  readonly tokens: Tokens
  readonly documents: string
  /** Writes here without asking; for tests and demonstrations. */
  readonly exportFolder: string | undefined
}

/** Saving and opening where the officer chooses. Paths come from the system's dialogs alone. */
export function createFileOperations(dependencies: Dependencies) {
  const { mainWindow, settings, tokens, documents, exportFolder } = dependencies

  async function save(kind: Kind, name: string, content: Uint8Array | string): Promise<Saved> {
    const suggested = safeName(name, kind.ending)
    const file =
      exportFolder === undefined
        ? await ask(kind, suggested)
        : await inFolder(exportFolder, suggested)
    if (file === null) return null
    await writeAtomically(file, content)
    return { fileName: path.basename(file), token: tokens.issue(file) }
  }

  /** A new folder for a set of files; one that cannot be written does not keep back the others. */
  async function saveSet(name: string, files: readonly NamedFile[]) {
    const parent = exportFolder ?? (await askFolder())
    if (parent === null) return null
    const folder = freeFolder(path.join(parent, safeName(name)))
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw explainFileError(error, path.basename(folder))
    })
    const failed: { name: string; message: string }[] = []
    for (const file of files) {
      try {
        await writeAtomically(path.join(folder, safeName(file.name)), file.bytes)
      } catch (error) {
        if (!(error instanceof OperationFailure)) throw error
        failed.push({ name: file.name, message: error.failure.message })
      }
    }
    return { folderName: path.basename(folder), token: tokens.issue(folder), failed }
  }

  async function askFolder(): Promise<string | null> {
    const options = {
      title: 'Chọn nơi đặt thư mục văn bản',
      defaultPath: lastFolder(),
      properties: ['openDirectory' as const, 'createDirectory' as const],
    }
    const window = mainWindow()
    const { canceled, filePaths } = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options))
    const [folder] = filePaths
    if (canceled || folder === undefined) return null
    await settings.write({ ...settings.read(), lastExportFolder: folder })
    return folder
  }

  async function inFolder(folder: string, name: string): Promise<string> {
    await mkdir(folder, { recursive: true })
    return path.join(folder, name)
  }

  async function ask(kind: Kind, suggested: string): Promise<string | null> {
    const options = {
      title: kind.title,
      defaultPath: path.join(lastFolder(), suggested),
      filters: [kind.filter],
      properties: ['showOverwriteConfirmation' as const],
    }
    const window = mainWindow()
    const { canceled, filePath } = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options))
    if (canceled || filePath === '') return null
    await remember(filePath)
    return withEnding(filePath, path.extname(kind.ending))
  }

  async function openPlanFile(): Promise<{ fileName: string; text: string } | null> {
    const options = {
      title: 'Mở tệp kế hoạch',
      defaultPath: lastFolder(),
      // Copies kept by the app end in .json.
      filters: [{ ...planFile.filter, extensions: [PLAN_FILE_EXTENSION, 'json'] }],
      properties: ['openFile' as const],
    }
    const window = mainWindow()
    const { canceled, filePaths } = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options))
    const [file] = filePaths
    if (canceled || file === undefined) return null
    await remember(file)
    return readPlanFile(file)
  }

  function lastFolder(): string {
    const { lastExportFolder } = settings.read()
    return lastExportFolder !== undefined && existsSync(lastExportFolder)
      ? lastExportFolder
      : documents
  }

  function remember(file: string): Promise<void> {
    return settings.write({ ...settings.read(), lastExportFolder: path.dirname(file) })
  }

  return {
    saveWord: (name: string, bytes: Uint8Array) => save(word, name, bytes),
    savePdf: (name: string, bytes: Uint8Array) => save(pdf, name, bytes),
    saveWorkbook: (name: string, bytes: Uint8Array) => save(workbook, name, bytes),
    saveSet,
    saveMail: (name: string, bytes: Uint8Array) => save(mail, name, bytes),
    savePlanFile: (name: string, text: string) => save(planFile, name, text),
    openPlanFile,
    saveListFile: (name: string, text: string) => save(listFile, name, text),
    openFile: async (token: string) => {
      await openInSystem(tokens.resolve(token))
    },
    showInFolder: (token: string) => {
      shell.showItemInFolder(tokens.resolve(token))
    },
  }
}
