// @ts-check
/**
 * Fuses are switches inside the packaged executable that close doors for good. What
 * electron-builder.yml asks for is read back from the executable itself.
 */
import { readFileSync } from 'node:fs'

/** @typedef {Record<string, boolean>} Fuses by electron-builder's names */

/** @param {string} configFile electron-builder.yml, or one like it @returns {Fuses} */
export function wantedFuses(configFile) {
  const section =
    /^electronFuses:\n((?: +.+\n)+)/m.exec(readFileSync(configFile, 'utf8'))?.[1] ?? ''
  const lines = [...section.matchAll(/^ +(\w+): (true|false)$/gm)]
  return Object.fromEntries(lines.map(([, name, value]) => [name, value === 'true']))
}

/** How a fuse's state is written in the executable: the character 0 or 1. */
const OFF = '0'.charCodeAt(0)
const ON = '1'.charCodeAt(0)

/** `runAsNode` → `RunAsNode`, as @electron/fuses calls it. @param {string} name */
const wireName = (name) => `${name[0]?.toUpperCase()}${name.slice(1)}`

/**
 * @param {string} executable
 * @param {Fuses} wanted
 * @returns {Promise<string[]>} what differs, in Vietnamese; empty when all is well
 */
export async function fuseFaults(executable, wanted) {
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const places = new Map(Object.entries(FuseV1Options))
  const states = new Map(Object.entries(await getCurrentFuseWire(executable)))
  const names = Object.keys(wanted)
  if (names.length === 0) return ['không đọc được danh sách cầu chì trong cấu hình']
  return names
    .filter((name) => states.get(String(places.get(wireName(name)))) !== (wanted[name] ? ON : OFF))
    .map((name) => `cầu chì ${name} chưa đúng`)
}
