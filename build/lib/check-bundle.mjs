// @ts-check
/**
 * Looks at what was built for the two mistakes a bundler makes silently and only a packaged app shows:
 * a page that the Content-Security-Policy blocks, a preload that the sandbox cannot load.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** All that a sandboxed preload may ask for. */
const preloadMayUse = new Set(['electron', 'events', 'timers', 'url'])

/** @param {string} html @returns {string[]} */
export function pageFaults(html) {
  const faults = []
  if (/<script(?![^>]*\ssrc=)[^>]*>/i.test(html))
    faults.push('index.html có mã lệnh viết liền trong trang')
  if (/<style[\s>]|\sstyle=/i.test(html))
    faults.push('index.html có kiểu dáng viết liền trong trang')
  if (/\son\w+=/i.test(html)) faults.push('index.html có thuộc tính on…=')
  return faults
}

/** @param {string} code @returns {string[]} */
export function preloadFaults(code) {
  const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '')
  return asked
    .filter((name) => !preloadMayUse.has(name.replace(/^node:/, '')))
    .map((name) => `preload.cjs cần "${name}", thứ mà preload trong sandbox không nạp được`)
}

/** @param {string} name @param {string} code @returns {string[]} */
export const scriptFaults = (name, code) =>
  /(?<![.\w$])eval\(/.test(code) ? [`${name} gọi eval(), bị CSP chặn`] : []

/** @param {...string} parts */
const read = (...parts) => readFileSync(path.join(...parts), 'utf8')

/** @param {string} folder the built page @returns {string[]} what is wrong, in Vietnamese */
export function rendererFaults(folder) {
  const assets = path.join(folder, 'assets')
  const scripts = readdirSync(assets).filter((name) => /\.m?js$/.test(name))
  return [
    ...pageFaults(read(folder, 'index.html')),
    ...scripts.flatMap((name) => scriptFaults(name, read(assets, name))),
  ]
}

/** @param {string} folder the built main process and preload @returns {string[]} */
export const electronFaults = (folder) => preloadFaults(read(folder, 'preload.cjs'))
