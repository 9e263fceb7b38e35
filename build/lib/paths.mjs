// @ts-check
/**
 * Where things are. Every script asks here, so that a folder can move in one place.
 */
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder, whatever folder the script was started from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** Absolute path of something inside the repository. @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts)

/** Outside the repository: it survives a fresh clone, and nothing in it can be committed. */
export const cacheFolder = path.join(
  process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'),
  'ke-hoach-truyen-thong',
)

/** Working files of the scripts: thrown away with node_modules. */
export const scratchFolder = inRoot('node_modules', '.cache', 'khtt')
