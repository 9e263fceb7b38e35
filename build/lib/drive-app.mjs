// @ts-check
/**
 * Starts the real app under Playwright, for the end-to-end tests and for the demo: folders of its own,
 * no dialogs, and a record of everything it complained about or asked the network for.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ensureElectron } from './electron-runtime.mjs'
import { root } from './paths.mjs'
import { sandboxObstacle } from './sandbox.mjs'

/**
 * @typedef {object} Folders
 * @property {string} userData the app's own data: IndexedDB, settings, logs
 * @property {string} documents stands for the person's Documents folder: mirror files
 * @property {string} exports where exported files go, with no dialog
 *
 * @typedef {object} LaunchOptions
 * @property {string} [userDataDir] give the one of an earlier launch to start the app again on its data
 * @property {string} [documentsDir]
 * @property {string} [exportDir]
 * @property {string[]} [args] more words on the app's command line
 * @property {Record<string, string>} [env] more variables for the app
 *
 * @typedef {object} RunningApp
 * @property {import('playwright-core').ElectronApplication} app
 * @property {import('playwright-core').Page} window the first window, loaded
 * @property {Folders} dirs
 * @property {string[]} consoleErrors errors in the page's console, and uncaught exceptions
 * @property {string[]} mainOutput what the main process wrote to its console
 * @property {() => string[]} pageRequests every address the page or its workers asked for
 * @property {() => Promise<string[]>} networkRequests after closing: every address that reached
 *   Chromium's network service, whoever asked; the app's own `app://` never does
 * @property {() => Promise<void>} close quits the way a person does, with time to save
 * @property {() => Promise<void>} kill ends the process at once, like a power cut
 * @property {() => Promise<void>} discard closes if need be and deletes the folders made for this launch
 */

/** Variables of the test runner or of an editor's terminal that would change what Electron does. */
const unwanted = ['NODE_ENV', 'NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE']

/** @param {Folders} dirs @param {Record<string, string>} extra @returns {Record<string, string>} */
function environment(dirs, extra) {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || unwanted.includes(name) ? [] : [[name, value]],
  )
  return {
    ...Object.fromEntries(inherited),
    KHTT_USER_DATA_DIR: dirs.userData,
    KHTT_DOCUMENTS_DIR: dirs.documents,
    KHTT_EXPORT_DIR: dirs.exports,
    ...extra,
  }
}

/** @param {LaunchOptions} options @param {string} fresh a new folder for what was not given */
async function prepareFolders(options, fresh) {
  const dirs = {
    userData: options.userDataDir ?? path.join(fresh, 'user-data'),
    documents: options.documentsDir ?? path.join(fresh, 'documents'),
    exports: options.exportDir ?? path.join(fresh, 'exports'),
  }
  for (const folder of Object.values(dirs)) await mkdir(folder, { recursive: true })
  return dirs
}

/**
 * Reads the addresses out of Chromium's own network log.
 * @param {string} file
 */
async function addressesIn(file) {
  if (!existsSync(file)) return []
  // Not parsed as JSON: the log of a killed process has no end.
  const log = await readFile(file, 'utf8')
  return [...new Set([...log.matchAll(/"url":"([^"]+)"/g)].map((match) => match[1] ?? ''))]
}

/** Playwright finds Electron the way `require('electron')` does; this is how that is told. */
async function pointPlaywrightAtRuntime() {
  const runtime = await ensureElectron()
  if (runtime.fallback) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.folder
}

/**
 * @param {LaunchOptions} [options]
 * @returns {Promise<RunningApp>}
 */
export async function launchApp(options = {}) {
  await pointPlaywrightAtRuntime()
  const fresh = await mkdtemp(path.join(os.tmpdir(), 'khtt-app-'))
  const dirs = await prepareFolders(options, fresh)
  const netLog = path.join(fresh, 'network.json')
  const { _electron } = await import('playwright-core')
  const app = await _electron.launch({
    args: [`--log-net-log=${netLog}`, root, ...(options.args ?? [])],
    cwd: root,
    env: environment(dirs, options.env ?? {}),
    chromiumSandbox: sandboxObstacle() === undefined,
  })

  /** @type {string[]} */
  const consoleErrors = []
  /** @type {string[]} */
  const mainOutput = []
  /** @type {string[]} */
  const requests = []
  app.context().on('request', (request) => requests.push(request.url()))
  app.context().on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  app.context().on('weberror', (error) => consoleErrors.push(String(error.error())))
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk) => mainOutput.push(String(chunk)))
  }

  let running = true
  app.on('close', () => (running = false))
  const close = async () => {
    if (running) await app.close()
  }
  const kill = async () => {
    if (!running) return
    const ended = app.waitForEvent('close')
    app.process().kill('SIGKILL')
    await ended
  }
  const discard = async () => {
    await close()
    await rm(fresh, { recursive: true, force: true, maxRetries: 5 })
  }

  const window = await app.firstWindow().catch(async (error) => {
    await kill()
    await discard()
    throw new Error(`Ứng dụng không mở được cửa sổ:\n${mainOutput.join('')}`, { cause: error })
  })
  await window.waitForLoadState('domcontentloaded')
  return {
    app,
    window,
    dirs,
    consoleErrors,
    mainOutput,
    pageRequests: () => [...requests],
    networkRequests: () => addressesIn(netLog),
    close,
    kill,
    discard,
  }
}
