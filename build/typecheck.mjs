// @ts-check
/**
 * `npm run typecheck`: each room by its own tsconfig, since what a room may use differs (no DOM in
 * shared/, no Node in renderer/). Two at a time, and only what changed since the last run.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot, scratchFolder } from './lib/paths.mjs'
import { runMain, say, seconds } from './lib/report.mjs'
import { runNode } from './lib/run.mjs'

const AT_ONCE = 2

/** The root project (tests, configurations) is the largest: it goes first. */
const projects = ['.', 'renderer', 'templates', 'electron', 'shared', 'build']

/** @param {string} project @returns {Promise<string>} the errors, empty when there are none */
async function check(project) {
  const name = project === '.' ? 'root' : project
  const result = await runNode([
    inRoot('node_modules', 'typescript', 'bin', 'tsc'),
    ...['-p', project, '--noEmit', '--pretty', 'false', '--incremental'],
    ...['--tsBuildInfoFile', path.join(scratchFolder, `tsc-${name}.json`)],
  ])
  return result.code === 0 ? '' : `[${name}]\n${result.stdout}${result.stderr}`.trim()
}

await runMain(async () => {
  await ensurePackages()
  await mkdir(scratchFolder, { recursive: true })
  const startedAt = Date.now()
  const waiting = [...projects]
  let failed = 0
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const errors = await check(project)
      if (errors === '') continue
      failed += 1
      console.error(errors)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  say(
    failed === 0
      ? `Kiểm tra kiểu: đạt (${seconds(startedAt)}).`
      : `Kiểm tra kiểu: ${failed} phần có lỗi (${seconds(startedAt)}).`,
  )
  return failed === 0 ? 0 : 1
})
