// @ts-check
/**
 * The npm packages this repository needs, installed when they are missing or out of date, so that a
 * fresh clone needs one command and not two.
 */
import { readFileSync, statSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { say, Stop } from './report.mjs'
import { runNpm, tail } from './run.mjs'

/** npm writes this file at the end of an install: what is really there. */
const installed = inRoot('node_modules', '.package-lock.json')
const wanted = inRoot('package-lock.json')

/** @param {string} file */
const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * @param {string} file
 * @returns {[string, { version?: string, optional?: boolean }][]} every package, by its folder
 */
const packagesIn = (file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {})

/**
 * Whether an install is due. Times alone would cry wolf: `npm install` itself writes package-lock.json
 * last. Optional packages are skipped, being mostly those of other systems.
 */
export function packagesAreMissing() {
  if (modifiedAt(installed) === 0) return true
  if (modifiedAt(installed) >= modifiedAt(wanted)) return false
  const present = new Map(packagesIn(installed))
  return packagesIn(wanted).some(
    ([folder, { version, optional }]) =>
      folder !== '' && !optional && present.get(folder)?.version !== version,
  )
}

/** Installs exactly what package-lock.json says, only when needed. */
export async function ensurePackages() {
  if (!packagesAreMissing()) return
  say('Đang cài các gói npm theo package-lock.json (lần đầu mất khoảng một phút)…')
  const result = await runNpm(['ci', '--no-audit', '--no-fund'])
  if (result.code !== 0) throw new Stop(`Không cài được các gói npm:\n${tail(result)}`)
}
