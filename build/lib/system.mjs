// @ts-check
/**
 * What the machine itself must have: Electron's shared libraries, a virtual screen for tests,
 * LibreOffice and poppler to look at the Word output, and a font with the Vietnamese letters and
 * Times New Roman's widths.
 *
 * Each need is checked by what it gives (a library, a command, a letter in a font), not by package
 * names, so that a machine that has it another way is left alone.
 */
import { existsSync } from 'node:fs'
import { findSoffice } from './office.mjs'
import { say, Stop } from './report.mjs'
import { run, tail } from './run.mjs'

/**
 * @typedef {'window' | 'screen' | 'office' | 'pictures'} Purpose open a window; a virtual
 *   screen; documents; small pictures for docs/
 *
 * @typedef {object} Need
 * @property {Purpose} purpose
 * @property {string} name what to call it in a message
 * @property {() => Promise<boolean> | boolean} present
 * @property {string[]} debian package names, newest Debian last; the first that exists is installed
 */

/** @param {string} command @param {...string} args harmless ones, to see whether it starts */
const hasCommand = async (command, ...args) => (await run(command, args)).code !== 127

/** Names of the shared libraries the system can load; read once. @type {Promise<string> | undefined} */
let loadable
const sharedLibraries = () =>
  (loadable ??= run('/sbin/ldconfig', ['-p']).then((result) => result.stdout))

/** @param {string} file @param {string[]} debian @returns {Need} */
const library = (file, ...debian) => ({
  purpose: 'window',
  name: file,
  present: async () => (await sharedLibraries()).includes(file),
  debian,
})

/** A stand-in for Times New Roman that has "ấ": version 1 of the Liberation fonts lacks 93 such letters. */
async function hasVietnameseSerif() {
  for (const family of ['Times New Roman', 'Liberation Serif']) {
    const found = await run('fc-list', [`:family=${family}:charset=1ea5`])
    if (found.stdout.trim() !== '') return true
  }
  return false
}

/** @type {Need[]} */
const linuxNeeds = [
  library('libnss3.so', 'libnss3'),
  library('libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0', 'libatk-bridge2.0-0t64'),
  library('libgtk-3.so.0', 'libgtk-3-0', 'libgtk-3-0t64'),
  library('libcups.so.2', 'libcups2', 'libcups2t64'),
  library('libgbm.so.1', 'libgbm1'),
  library('libdrm.so.2', 'libdrm2'),
  library('libasound.so.2', 'libasound2', 'libasound2t64'),
  library('libXss.so.1', 'libxss1'),
  library('libXtst.so.6', 'libxtst6'),
  library('libsecret-1.so.0', 'libsecret-1-0'),
  {
    purpose: 'screen',
    name: 'Xvfb',
    present: () => hasCommand('Xvfb', '-help'),
    debian: ['xvfb'],
  },
  { purpose: 'screen', name: 'xauth', present: () => hasCommand('xauth', '-V'), debian: ['xauth'] },
  {
    purpose: 'office',
    name: 'fontconfig',
    present: () => hasCommand('fc-list', '--version'),
    debian: ['fontconfig'],
  },
  {
    purpose: 'office',
    name: 'Times New Roman / Liberation Serif 2',
    present: hasVietnameseSerif,
    // From Debian 13 on, fonts-liberation itself is version 2.
    debian: ['fonts-liberation2', 'fonts-liberation'],
  },
]

/** @type {Need[]} */
const officeNeeds = [
  {
    purpose: 'office',
    name: 'LibreOffice Writer',
    present: () => findSoffice() !== undefined,
    debian: ['libreoffice-writer-nogui', 'libreoffice-writer'],
  },
  {
    purpose: 'office',
    name: 'poppler (pdftoppm)',
    present: () => hasCommand('pdftoppm', '-v'),
    debian: ['poppler-utils'],
  },
  {
    purpose: 'pictures',
    name: 'pngquant',
    present: () => hasCommand('pngquant', '--version'),
    debian: ['pngquant'],
  },
]

/** @param {readonly Purpose[]} purposes */
async function missing(purposes) {
  const needs = process.platform === 'linux' ? [...linuxNeeds, ...officeNeeds] : officeNeeds
  /** @type {Need[]} */
  const absent = []
  loadable = undefined
  for (const need of needs) {
    if (purposes.includes(need.purpose) && !(await need.present())) absent.push(need)
  }
  return absent
}

const isDebian = () => existsSync('/etc/debian_version')

/** Nobody is there to answer a question about a time zone. */
const unattended = { LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' }

/** Of each need's package names, the first this release of Debian can install. @param {Need[]} needs */
async function debianPackages(needs) {
  const names = needs.flatMap((need) => need.debian)
  const policy = await run('apt-cache', ['policy', ...names], { env: unattended })
  const blocks = policy.stdout.split(/^(?=\S)/m)
  /** @param {string} name */
  const installable = (name) =>
    blocks.some((text) => text.startsWith(`${name}:\n`) && !text.includes('Candidate: (none)'))
  return [...new Set(needs.map(({ debian }) => debian.find(installable) ?? debian[0] ?? ''))]
}

/** A mirror may hiccup: try three times. @param {string[]} args */
async function apt(...args) {
  let result = await run('apt-get', args, { env: unattended })
  for (let attempt = 1; result.code !== 0 && attempt < 3; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, attempt * 3_000))
    result = await run('apt-get', args, { env: unattended })
  }
  return result
}

/** @param {Need[]} absent */
async function installOnDebian(absent) {
  await apt('update')
  const packages = await debianPackages(absent)
  say(`Đang cài các gói hệ thống còn thiếu: ${packages.join(' ')}…`)
  const result = await apt('install', '-y', '--no-install-recommends', ...packages)
  if (result.code !== 0) throw new Stop(`Không cài được các gói hệ thống:\n${tail(result)}`)
}

/** The one line a person can run. @param {Need[]} absent */
async function adviceFor(absent) {
  if (process.platform === 'darwin')
    return 'brew install --cask libreoffice && brew install poppler'
  if (process.platform === 'win32') {
    return 'winget install TheDocumentFoundation.LibreOffice oschwartz10612.Poppler'
  }
  if (!isDebian())
    return `cài bằng trình quản lý gói của máy: ${absent.map((n) => n.name).join(', ')}`
  const packages = (await debianPackages(absent)).join(' ')
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`
}

/**
 * Makes sure the machine can do what is asked; installs what is missing where we may (Debian or
 * Ubuntu as root), says how elsewhere.
 * @param {...Purpose} purposes
 */
export async function ensureSystem(...purposes) {
  let absent = await missing(purposes)
  if (absent.length > 0 && isDebian() && process.getuid?.() === 0) {
    await installOnDebian(absent)
    absent = await missing(purposes)
  }
  if (absent.length > 0) {
    throw new Stop(
      `Máy còn thiếu ${absent.map((need) => need.name).join(', ')}. Hãy chạy:\n  ${await adviceFor(absent)}`,
    )
  }
}
