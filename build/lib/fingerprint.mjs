// @ts-check
/**
 * One number for a set of files: it changes when any of them does. Contents and not times, because a
 * fresh clone or a switch of branches moves the times.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

const TEST_FILE = /\.test\.tsx?$/

/** @param {string} file a path relative to the root @returns {string[]} the files in it, in a fixed order */
function filesIn(file) {
  if (!statSync(path.join(root, file)).isDirectory()) return TEST_FILE.test(file) ? [] : [file]
  return readdirSync(path.join(root, file))
    .sort()
    .flatMap((name) => filesIn(`${file}/${name}`))
}

/** @param {readonly string[]} sources files and folders, relative to the repository's root */
export function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn)) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}
