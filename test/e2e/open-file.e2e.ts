import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePlans } from '#shared/samples/index'
import { sandboxObstacle } from '../../build/lib/sandbox.mjs'
import { root } from '../../build/lib/paths.mjs'
import { launchApp, type RunningApp } from './support/app'

/** A plan file opened from outside: by a double click, with the app closed or already open. */
describe('a plan file opened from outside', () => {
  let first: RunningApp
  let running: RunningApp
  let file: string
  const sample = samplePlans[1]?.read()

  beforeAll(async () => {
    first = await launchApp()
    file = path.join(first.dirs.exports, 'Kế hoạch gửi đến.khtt')
    await writeFile(file, JSON.stringify(sample))
    running = await launchApp({ args: [file] })
  })
  afterAll(async () => {
    await running.discard()
    await first.discard()
  })

  it('is imported and opened at start', async () => {
    await running.window.getByTestId('section').waitFor()
    expect(await running.window.locator('[data-field="unit/name"]').inputValue()).toBe(
      sample?.unit.name,
    )
  })

  it('asks before it takes the place of the plan that is open', async () => {
    const second = spawn(
      running.app.process().spawnfile,
      [...(sandboxObstacle() === undefined ? [] : ['--no-sandbox']), root, file],
      {
        env: {
          ...process.env,
          KHTT_USER_DATA_DIR: running.dirs.userData,
          KHTT_DOCUMENTS_DIR: running.dirs.documents,
          KHTT_EXPORT_DIR: running.dirs.exports,
        },
        stdio: 'ignore',
      },
    )
    await new Promise((resolve) => second.once('exit', resolve))
    const dialog = running.window.getByRole('dialog')
    await dialog.waitFor()
    expect(await dialog.innerText()).toContain('Kế hoạch gửi đến.khtt')
    await running.window.keyboard.press('Escape')
    await expect.poll(() => running.window.getByTestId('plan-row').count()).toBe(1)
  })
})
