// @ts-check
/**
 * `npm test`: everything that says whether the project is sound, from a fresh clone, to one closing
 * line. Nothing stops at the first failure; each phase says how long it took.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot, scratchFolder } from './lib/paths.mjs'
import { runMain, say, seconds, Stop } from './lib/report.mjs'
import { runNode } from './lib/run.mjs'
import { ensureSystem } from './lib/system.mjs'
import { closingLine, countTests, sum } from './lib/vitest-report.mjs'

/** @typedef {import('./lib/vitest-report.mjs').Count} Count */

/** @type {Count} */
const NOTHING = { passed: 0, failed: 0, skipped: 0 }
/** @type {Count} */
const ONE_FAILURE = { passed: 0, failed: 1, skipped: 0 }

/** The whole must end within 25 minutes, also when something hangs. */
const deadline = Date.now() + 23 * 60_000
const timeLeft = () => Math.max(deadline - Date.now(), 1_000)

/** @param {string} name @param {...string} parts */
const bin = (name, ...parts) => [inRoot('node_modules', name, ...parts)]

/** Checks that need no running: what to say, what to run. @type {[string, string[]][]} */
const checks = [
  ['Lỗi lập trình (eslint)', [...bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings=0']],
  ['Trình bày mã (prettier)', [...bin('prettier', 'bin', 'prettier.cjs'), '--check', '.']],
  ['Mã thừa (knip)', bin('knip', 'bin', 'knip.js')],
  ['Kiểu dữ liệu (tsc)', [inRoot('build', 'typecheck.mjs')]],
  ['Dựng ứng dụng (vite)', [inRoot('build', 'bundle.mjs')]],
]

/** @param {string} phase @param {number} startedAt @param {boolean} good */
const tell = (phase, startedAt, good) =>
  say(`${good ? '✓' : '✗'} ${phase}: ${good ? 'đạt' : 'KHÔNG ĐẠT'} (${seconds(startedAt)})`)

/** @returns {Promise<Count>} */
async function prepare() {
  const startedAt = Date.now()
  try {
    await ensurePackages()
    await ensureSystem('window', 'screen', 'office')
    const runtime = await ensureElectron()
    // So that what runs later need not look for it again.
    if (runtime.fallback) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.folder
    tell('Chuẩn bị', startedAt, true)
    return NOTHING
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error))
    tell('Chuẩn bị', startedAt, false)
    return ONE_FAILURE
  }
}

/** @param {string} phase @param {string[]} command @returns {Promise<Count>} */
async function check(phase, command) {
  const startedAt = Date.now()
  const result = await runNode(command, { timeoutMs: timeLeft() })
  if (result.code !== 0) say(`${result.stdout}${result.stderr}`.trimEnd())
  tell(phase, startedAt, result.code === 0)
  return result.code === 0 ? NOTHING : ONE_FAILURE
}

/** Two at a time: as many as the smallest machine has cores. @returns {Promise<Count>} */
async function runChecks() {
  const waiting = [...checks]
  /** @type {Count[]} */
  const counts = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) counts.push(await check(...next))
  }
  await Promise.all([worker(), worker()])
  return sum(counts)
}

/** @param {string} phase @param {'unit' | 'e2e'} project @returns {Promise<Count>} */
async function runTests(phase, project) {
  const startedAt = Date.now()
  const file = path.join(scratchFolder, `vitest-${project}.json`)
  await mkdir(scratchFolder, { recursive: true })
  await rm(file, { force: true })
  const { code } = await runNode(
    [
      ...[inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    ],
    { show: true, timeoutMs: timeLeft() },
  )
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const count = countTests(report, code)
  tell(`${phase}, ${closingLine(count)}`, startedAt, count.failed === 0)
  return count
}

await runMain(async () => {
  const startedAt = Date.now()
  const counts = [await prepare()]
  if (sum(counts).failed === 0) {
    counts.push(await runChecks())
    counts.push(await runTests('Kiểm thử từng phần', 'unit'))
    counts.push(await runTests('Kiểm thử trên ứng dụng thật', 'e2e'))
  }
  const total = sum(counts)
  say(`Tổng thời gian: ${seconds(startedAt)}`)
  say(closingLine(total))
  return total.failed === 0 ? 0 : 1
})
