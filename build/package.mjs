// @ts-check
/**
 * `npm run package [-- electron-builder's arguments]`: the app as people install it, into release/.
 *
 * Without arguments: what this system is for (Windows: installer and portable; Linux: .deb and
 * AppImage). Where only the fallback runtime can be had, an unpacked Linux app, good for a smoke test
 * and not for giving to anyone.
 */
import { existsSync } from 'node:fs'
import { ensureBundle } from './lib/bundle.mjs'
import { ensureElectron } from './lib/electron-runtime.mjs'
import { fuseFaults, wantedFuses } from './lib/fuses.mjs'
import { ensurePackages } from './lib/packages.mjs'
import { prepareFallbackPackage } from './lib/package-fallback.mjs'
import { inRoot } from './lib/paths.mjs'
import { runMain, say, Stop } from './lib/report.mjs'
import { runNode } from './lib/run.mjs'

/** Where electron-builder leaves the app before it goes into an installer. */
const executables = [
  inRoot('release', 'linux-unpacked', 'ke-hoach-truyen-thong'),
  inRoot('release', 'win-unpacked', 'ke-hoach-truyen-thong.exe'),
]

/** @param {readonly string[]} args */
async function electronBuilder(args) {
  const cli = inRoot('node_modules', 'electron-builder', 'cli.js')
  const { code } = await runNode([cli, ...args, '--publish', 'never'], { show: true })
  if (code !== 0) throw new Stop('electron-builder không đóng gói được ứng dụng.')
}

/** @param {string} config */
async function checkFuses(config) {
  for (const executable of executables.filter((file) => existsSync(file))) {
    const faults = await fuseFaults(executable, wantedFuses(config))
    if (faults.length > 0) throw new Stop(`${executable}: ${faults.join('; ')}.`)
    say(`Đã đọc lại cầu chì: đúng cấu hình (${executable}).`)
  }
}

await runMain(async () => {
  await ensurePackages()
  await ensureBundle()
  const { fallback } = await ensureElectron()
  const { args, config } = fallback
    ? await prepareFallbackPackage()
    : { args: process.argv.slice(2), config: inRoot('electron-builder.yml') }
  await electronBuilder(args)
  await checkFuses(config)
  say('Xong: xem thư mục release/.')
})
