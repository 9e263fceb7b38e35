// @ts-check
/**
 * Finds an Electron to run: the official one from npm and GitHub when it can be had, otherwise, on
 * Linux x64, the fallback.
 */
import { existsSync } from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { ensureFallback, FALLBACK_VERSION, fallbackFits } from './electron-fallback.mjs'
import { cacheFolder, inRoot } from './paths.mjs'
import { say, Stop } from './report.mjs'
import { runNode, tail } from './run.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} folder the folder to give as ELECTRON_OVERRIDE_DIST_PATH
 * @property {string} executable
 * @property {boolean} fallback whether it is the older one
 */

const npmPackage = inRoot('node_modules', 'electron')
const PROBE_MS = 4_000
const INSTALL_MS = 15 * 60_000

/** Where the executable lies in an unpacked Electron. */
const executableName =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    /** @type {string} */ (process.platform)
  ] ?? 'electron'

/** The official runtime if it is installed. @returns {ElectronRuntime | undefined} */
function official() {
  const folder = path.join(npmPackage, 'dist')
  const executable = path.join(folder, executableName)
  // The installer writes path.txt last: without it the folder may be half unpacked.
  const complete = existsSync(path.join(npmPackage, 'path.txt')) && existsSync(executable)
  return complete ? { folder, executable, fallback: false } : undefined
}

/** Whether a download has a chance. A mirror or a proxy cannot be probed like this, so they count as yes. */
function downloadIsPossible() {
  const env = process.env
  if (env['ELECTRON_MIRROR'] || env['npm_config_electron_mirror']) return Promise.resolve(true)
  if (env['HTTPS_PROXY'] || env['https_proxy']) return Promise.resolve(true)
  return new Promise((resolve) => {
    const socket = net.connect({ host: 'github.com', port: 443, timeout: PROBE_MS })
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => settle(true))
    socket.once('timeout', () => settle(false))
    socket.once('error', () => settle(false))
  })
}

/** Lets the electron package fetch its own binary, unless that can only end in a long wait. */
async function installOfficial() {
  if (!(await downloadIsPossible()) && fallbackFits()) return undefined
  say('Đang tải Electron từ GitHub (khoảng 120 MB, một lần)…')
  return runNode([path.join(npmPackage, 'install.js')], { timeoutMs: INSTALL_MS })
}

/** @returns {Promise<ElectronRuntime>} */
async function find() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (chosen) {
    const executable = path.join(chosen, executableName)
    if (!existsSync(executable)) throw new Stop(`Không thấy Electron ở ${executable}.`)
    return { folder: chosen, executable, fallback: chosen.startsWith(cacheFolder) }
  }
  const present = official()
  if (present) return present
  const attempt = await installOfficial()
  const fetched = official()
  if (fetched) return fetched
  if (!fallbackFits()) {
    const why = attempt ? tail(attempt, 5) : ''
    throw new Stop(`Không tải được Electron từ GitHub. Hãy kiểm tra mạng rồi chạy lại.\n${why}`)
  }
  const folder = await ensureFallback()
  say(
    `Không tải được Electron từ GitHub: dùng Electron ${FALLBACK_VERSION} dự phòng (chỉ để phát triển, kiểm thử).`,
  )
  return { folder, executable: path.join(folder, executableName), fallback: true }
}

/** The answer, so that one script looks, and says what it found, once. @type {Promise<ElectronRuntime> | undefined} */
let found

/** Decides which runtime is used, and fetches it the first time. */
export const ensureElectron = () => (found ??= find())
