// @ts-check
/**
 * Packaging where Electron's own binary cannot be had: an unpacked Linux app made of the fallback
 * runtime. It proves that the package's contents, fuses and start are right; it is never given out.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { copyFallbackForPackaging, FALLBACK_VERSION } from './electron-fallback.mjs'
import { inRoot, scratchFolder } from './paths.mjs'
import { say } from './report.mjs'

/** Fuses that came after the fallback's version: its executable has no place for them. */
const newerFuses = ['grantFileProtocolExtraPrivileges']

/** @returns {Promise<string>} a copy of electron-builder.yml that the older runtime can follow */
async function olderConfig() {
  const text = await readFile(inRoot('electron-builder.yml'), 'utf8')
  const kept = text
    .split('\n')
    .filter((line) => !newerFuses.some((name) => line.trim().startsWith(`${name}:`)))
  const file = path.join(scratchFolder, 'electron-builder.yml')
  await mkdir(scratchFolder, { recursive: true })
  await writeFile(file, kept.join('\n'))
  return file
}

/** @returns {Promise<{ args: string[], config: string }>} how to call electron-builder */
export async function prepareFallbackPackage() {
  say(
    `Đóng gói thử bằng Electron ${FALLBACK_VERSION} dự phòng: không có cầu chì ${newerFuses.join(', ')}; không dùng để phát hành.`,
  )
  const runtime = path.join(scratchFolder, 'electron-dist')
  await copyFallbackForPackaging(runtime)
  const config = await olderConfig()
  return {
    config,
    args: [
      ...['--linux', 'dir', '--x64', '--config', config],
      `-c.electronDist=${runtime}`,
      `-c.electronVersion=${FALLBACK_VERSION}`,
    ],
  }
}
