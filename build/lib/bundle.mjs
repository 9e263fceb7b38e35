// @ts-check
/**
 * Builds `dist/` from the sources, part by part, when they changed. A part is built aside and then put
 * in place whole, so that an app that is starting never meets half a build.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { electronFaults, rendererFaults } from './check-bundle.mjs'
import { fingerprint } from './fingerprint.mjs'
import { inRoot, scratchFolder } from './paths.mjs'
import { say, seconds, Stop } from './report.mjs'

/**
 * @typedef {object} Part
 * @property {string} name its folder in dist/
 * @property {string[]} sources the build is repeated when one of these changes
 * @property {string} config Vite's configuration
 * @property {string[]} modes one build for each
 * @property {(folder: string) => string[]} [faults] what to refuse
 */

const always = ['shared', 'templates', 'package.json', 'package-lock.json']

/** @type {Part[]} */
const parts = [
  {
    name: 'renderer',
    sources: [...always, 'renderer', 'vite.renderer.config.ts'],
    config: 'vite.renderer.config.ts',
    modes: ['production'],
    faults: rendererFaults,
  },
  {
    name: 'electron',
    sources: [...always, 'electron', 'vite.electron.config.ts'],
    config: 'vite.electron.config.ts',
    modes: ['main', 'preload'],
    faults: electronFaults,
  },
  {
    name: 'headless',
    sources: [...always, 'electron', 'vite.electron.config.ts'],
    config: 'vite.electron.config.ts',
    modes: ['render', 'inspect'],
  },
]

/** @param {Part} part */
const placeOf = (part) => inRoot('dist', part.name)

/** Beside the part, so that deleting dist is enough to build again. @param {Part} part */
const stampOf = (part) => `${placeOf(part)}.stamp`

/** @param {Part} part @param {string} print */
const isCurrent = (part, print) =>
  existsSync(placeOf(part)) &&
  existsSync(stampOf(part)) &&
  readFileSync(stampOf(part), 'utf8') === print

/** Vite takes NODE_ENV as it finds it, and a test runner's would leave React's development build in. */
async function asProduction(/** @type {() => Promise<void>} */ action) {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await action()
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

/** @param {Part} part @param {string} outDir */
async function runVite(part, outDir) {
  const { build } = await import('vite')
  for (const mode of part.modes) {
    await build({ configFile: inRoot(part.config), mode, logLevel: 'warn', build: { outDir } })
  }
}

/** @param {Part} part @param {string} print */
async function buildPart(part, print) {
  await mkdir(scratchFolder, { recursive: true })
  await mkdir(inRoot('dist'), { recursive: true })
  const work = await mkdtemp(path.join(scratchFolder, `${part.name}-`))
  const made = path.join(work, 'new')
  try {
    await asProduction(() => runVite(part, made)).catch((error) => {
      // The bundler's own stack says nothing; its message names the file.
      throw new Stop(`Không dựng được dist/${part.name}:\n${error.message}`, { cause: error })
    })
    const faults = part.faults?.(made) ?? []
    if (faults.length > 0) throw new Stop(`Bản dựng không đạt:\n- ${faults.join('\n- ')}`)
    if (existsSync(placeOf(part))) await rename(placeOf(part), path.join(work, 'old'))
    await rename(made, placeOf(part))
    await writeFile(stampOf(part), print)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Makes sure `dist/` is what the sources say.
 * @param {{ only?: 'renderer' | 'electron' | 'headless', quiet?: boolean }} [options]
 */
export async function ensureBundle({ only, quiet = false } = {}) {
  for (const part of parts) {
    if (only && part.name !== only) continue
    const print = fingerprint(part.sources)
    if (isCurrent(part, print)) continue
    const startedAt = Date.now()
    await buildPart(part, print)
    if (!quiet) say(`Đã dựng dist/${part.name} (${seconds(startedAt)}).`)
  }
}
