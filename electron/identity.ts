import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { DATA_FOLDER, PRODUCT_NAME } from '#shared/bridge/contract'

/** Names the app to Windows (taskbar, notifications); electron-builder uses the same one. */
export const APP_ID = 'vn.khtt.kehoachtruyenthong'

/** Names the folder of plans inside the officer's Documents. Frozen like the names of the bridge. */
export const DOCUMENTS_FOLDER = 'Kế hoạch Truyền thông'

/**
 * Fixes the name and the data folder. The database belongs to this folder: another one is an empty
 * app to the officer, so the name never follows the product's.
 */
export function setupIdentity(): void {
  app.setName(PRODUCT_NAME)
  app.setPath('userData', override('KHTT_USER_DATA_DIR') ?? dataFolder())
  // The default holds the product's name, and a request header takes no Vietnamese letters: the
  // protocol handler then failed on every request that carries one.
  app.userAgentFallback = DATA_FOLDER
  // Chromium's own words and date fields in Vietnamese, also on an English Windows.
  app.commandLine.appendSwitch('lang', 'vi')
  if (process.platform === 'win32') app.setAppUserModelId(APP_ID)
}

function dataFolder(): string {
  return path.join(app.getPath('appData'), DATA_FOLDER)
}

/** The officer's Documents; the home folder on a system that has none. */
export function documentsFolder(): string {
  const overridden = override('KHTT_DOCUMENTS_DIR')
  if (overridden !== undefined) return overridden
  try {
    return app.getPath('documents')
  } catch {
    return homedir()
  }
}

/** Where the second copies of the unit's lists lie. */
export const listFolder = (documents: string): string =>
  path.join(documents, DOCUMENTS_FOLDER, 'Danh mục')

/** Where exports go without asking: only in tests and demonstrations. */
export function exportFolderOverride(): string | undefined {
  return override('KHTT_EXPORT_DIR')
}

/** A folder named by the environment; a packaged app takes none, so that nothing can redirect it. */
function override(name: string): string | undefined {
  const value = app.isPackaged ? undefined : process.env[name]
  return value === undefined || value === '' ? undefined : path.resolve(value)
}

/** `app.getVersion()` is Electron's own version when the app is run from its folder by file name. */
export function appVersion(packageFile: string): string {
  try {
    const value: unknown = JSON.parse(readFileSync(packageFile, 'utf8'))
    if (typeof value === 'object' && value !== null && 'version' in value) {
      if (typeof value.version === 'string') return value.version
    }
  } catch {
    // Falls through: the version is for display only.
  }
  return app.getVersion()
}
