import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DATA_FOLDER } from '#shared/bridge/contract'
import { root } from '../../build/lib/paths.mjs'
import { runNode, tail } from '../../build/lib/run.mjs'
import { sandboxObstacle } from '../../build/lib/sandbox.mjs'

/*
 * The app as it is packaged: from its archive, with its fuses set. No test driver can attach to it
 * (that door is one of those closed), so it is judged from outside: by its log and by how it ends.
 */
const executable = path.join(root, 'release', 'linux-unpacked', 'ke-hoach-truyen-thong')
const onLinux = process.platform === 'linux'

let home = ''
const started: ChildProcess[] = []

beforeAll(async () => {
  if (!onLinux) return
  home = await mkdtemp(path.join(os.tmpdir(), 'khtt-packaged-'))
  const result = await runNode([path.join(root, 'build', 'package.mjs'), '--linux', 'dir'])
  if (result.code !== 0) throw new Error(tail(result, 40))
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  if (home !== '') await rm(home, { recursive: true, force: true, maxRetries: 5 })
})

/** Starts the packaged app for a person whose home folder is empty. */
function start(): { child: ChildProcess; ended: Promise<number | string | null> } {
  const child = spawn(executable, sandboxObstacle() === undefined ? [] : ['--no-sandbox'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: path.join(home, 'config'),
      // Must change nothing: only an unpackaged app listens to these.
      KHTT_USER_DATA_DIR: path.join(home, 'elsewhere'),
      ELECTRON_RUN_AS_NODE: '1',
    },
  })
  started.push(child)
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(signal ?? code))
  })
  return { child, ended }
}

async function waitUntil(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (condition()) return
    await sleep(200)
  }
  throw new Error(`Waited too long for ${what}`)
}

test.runIf(onLinux)('starts, shows its window, and ends when asked', async () => {
  const userData = path.join(home, 'config', DATA_FOLDER)
  const log = path.join(userData, 'logs', 'main.log')
  const { child, ended } = start()

  await waitUntil(
    () =>
      child.exitCode !== null ||
      (existsSync(log) && /window ready/.test(readFileSync(log, 'utf8'))),
    'the line "window ready" in the log',
  )
  expect(child.exitCode).toBeNull()

  child.kill('SIGTERM')
  expect(await Promise.race([ended, sleep(20_000, 'still running')])).toBe(0)
  expect(readFileSync(log, 'utf8')).not.toMatch(/ error /)
  expect(await readdir(home)).not.toContain('elsewhere')
})
