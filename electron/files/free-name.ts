import { existsSync } from 'node:fs'
import path from 'node:path'

type Exists = (file: string) => boolean

/**
 * Some dialogs hand back a name without its ending. The name with the ending was not the one the
 * officer confirmed, so it must not replace a file.
 */
export function withEnding(file: string, ending: string, exists: Exists = existsSync): string {
  if (path.extname(file).toLowerCase() === ending) return file
  return firstFree(file, ending, exists)
}

/** The folder, or the first free name after it: `Trình ký (2)`. */
export const freeFolder = (folder: string, exists: Exists = existsSync): string =>
  firstFree(folder, '', exists)

function firstFree(base: string, ending: string, exists: Exists): string {
  for (let number = 1; ; number += 1) {
    const candidate = `${base}${number === 1 ? '' : ` (${number})`}${ending}`
    if (!exists(candidate)) return candidate
  }
}
