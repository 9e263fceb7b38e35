import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'

/** Folders of ours in the system's temporary folder begin with one of these. */
export const PRINT_PREFIX = 'khtt-in-'
export const CONVERT_PREFIX = 'khtt-doc-'

/** A viewer opened from the last run may still hold what was printed a while ago. */
const OLD_AFTER_MS = 24 * 60 * 60_000

/**
 * Removes a folder when it can be: another program may still hold a file in it, as LibreOffice does
 * on Windows for a moment. What stays is removed at a later start. Never throws.
 */
export async function removeQuietly(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
}

/**
 * Removes what earlier runs left in the system's temporary folder: papers opened for printing must
 * not pile up there before the plan is public. Never throws.
 * @param now of the clock, in milliseconds
 */
export async function sweepTemporary(temporary: string, now: number): Promise<void> {
  const names = await readdir(temporary).catch(() => [])
  const ours = names.filter((name) =>
    [PRINT_PREFIX, CONVERT_PREFIX].some((prefix) => name.startsWith(prefix)),
  )
  for (const name of ours) {
    const folder = path.join(temporary, name)
    const found = await stat(folder).catch(() => null)
    if (found?.isDirectory() === true && now - found.mtimeMs > OLD_AFTER_MS) {
      await removeQuietly(folder)
    }
  }
}
