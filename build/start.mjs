// @ts-check
/** `npm start`: from a fresh clone to the open app. */
import { spawn } from 'node:child_process'
import { ensureBundle } from './lib/bundle.mjs'
import { hasDisplay } from './lib/display.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runMain, say } from './lib/report.mjs'
import { runNode } from './lib/run.mjs'
import { sandboxObstacle } from './lib/sandbox.mjs'
import { ensureSystem } from './lib/system.mjs'

/** Chromium's switches for this machine. */
function switches() {
  const obstacle = sandboxObstacle()
  if (!obstacle) return []
  say(`Mở với --no-sandbox vì ${obstacle}; chỉ dùng như vậy để thử, không để làm việc.`)
  return ['--no-sandbox']
}

/** @param {string} executable @returns {Promise<number>} the app's exit code */
function openApp(executable) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [...switches(), root, ...process.argv.slice(2)], {
      stdio: 'inherit',
      // Set in some editors' terminals; with it Electron would be a plain Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
    // Ctrl+C in a terminal reaches the app too, which saves and closes: we only wait for it. Passing
    // it on would make two, and the second one kills.
    process.removeAllListeners('SIGINT').on('SIGINT', () => undefined)
    process.removeAllListeners('SIGTERM').on('SIGTERM', () => child.kill('SIGTERM'))
  })
}

await runMain(async () => {
  await ensurePackages()
  if (!hasDisplay()) {
    say('Máy này không có màn hình: chạy bản trình diễn tự động (npm run demo) thay cho mở cửa sổ.')
    return (await runNode([inRoot('build', 'demo.mjs')], { show: true })).code
  }
  await ensureSystem('window')
  const { executable } = await ensureElectron()
  await ensureBundle()
  return openApp(executable)
})
