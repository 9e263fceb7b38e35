// @ts-check
/**
 * Stand-in for Electron's own default_app.asar, which the fallback runtime lacks: it makes
 * `electron <folder>` work. CommonJS, because that is what this older runtime loads.
 *
 * Understands: `electron [-r module]… [--switch]… <folder or file> [arguments of the app]`.
 */
const electron = require('electron')
const fs = require('node:fs')
const nodeModule = require('node:module')
const path = require('node:path')

// What Electron's own default app uses too, and its public types leave out.
const app = /** @type {any} */ (electron.app)
const Module = /** @type {any} */ (nodeModule)

/**
 * Splits the command line the way Electron does: the first bare word is the app.
 * @param {string[]} words
 */
function readCommandLine([...words]) {
  /** @type {string[]} */
  const preload = []
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-r' || word === '--require') preload.push(words.shift() ?? '')
    else if (word === '-v' || word === '--version') return { preload, version: true }
    else if (!word.startsWith('-')) return { preload, target: word }
  }
  return { preload }
}

/**
 * Takes name and version from the app's package.json, as if the runtime had been packaged with it.
 * @param {string} folder
 */
function adopt(folder) {
  const file = path.join(folder, 'package.json')
  if (!fs.existsSync(file)) return path.dirname(folder)
  const about = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (about.version) app.setVersion(about.version)
  app.setName(about.productName || about.name || app.getName())
  app.setDesktopName(about.desktopName || `${app.getName()}.desktop`)
  return folder
}

const { preload, target, version } = readCommandLine(process.argv.slice(1))
if (version) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (!target) {
  console.error('Usage: electron [-r module] <app folder>')
  process.exit(1)
}

// Before anything of the app: the test driver's loader comes in this way and holds back `ready`.
if (preload.length > 0) Module._preloadModules(preload)

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
try {
  const folder = path.resolve(target)
  app.setAppPath(adopt(folder))
  require(Module._resolveFilename(folder, null, true))
} catch (error) {
  console.error(`Could not start the app at ${target}:`, error)
  process.exit(1)
}
