import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { explainFileError, LOCKED_CODES, OperationFailure, systemCode } from '../failure'

/** What writing needs of the system; tests put faults in it. */
export type WriteSystem = {
  readonly platform: NodeJS.Platform
  readonly open: typeof open
  readonly readFile: (file: string) => Promise<Buffer>
  readonly rename: typeof rename
  readonly remove: (file: string) => Promise<void>
  readonly wait: (ms: number) => Promise<unknown>
}

const realSystem: WriteSystem = {
  platform: process.platform,
  open,
  readFile: (file) => readFile(file),
  rename,
  remove: (file) => rm(file, { force: true }),
  wait: sleep,
}

/** About 1.5 s in all: a virus scanner lets go of a file within that, Word does not. */
const RETRY_AFTER_MS = [20, 50, 100, 200, 400, 800] as const

const TEMPORARY = /^~khtt-[0-9a-f]{16}\.tmp$/

/** Whether a file is one of ours left behind by a power cut in the middle of a write. */
export const isTemporary = (name: string) => TEMPORARY.test(name)

/**
 * Replaces a file as a whole or not at all: the bytes go to another file in the same folder, reach
 * the disk, are read back, and only then take the name. The old content is never truncated.
 *
 * @throws OperationFailure with words for the officer where the cause is known
 */
export async function writeAtomically(
  file: string,
  content: Uint8Array | string,
  system: WriteSystem = realSystem,
): Promise<void> {
  const bytes = Buffer.from(content)
  const temporary = path.join(path.dirname(file), `~khtt-${randomBytes(8).toString('hex')}.tmp`)
  try {
    await writeThrough(temporary, bytes, system)
    if (!bytes.equals(await system.readFile(temporary))) throw misread(file)
    await renameWithRetry(temporary, file, system)
  } catch (error) {
    await removeQuietly(temporary, system)
    throw explainFileError(error, path.basename(file), system.platform)
  }
  await syncFolder(path.dirname(file), system)
}

async function writeThrough(file: string, bytes: Buffer, system: WriteSystem): Promise<void> {
  const handle = await system.open(file, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Renames, waiting a little where Windows says another program still holds the file. */
export async function renameWithRetry(
  from: string,
  to: string,
  system: WriteSystem = realSystem,
): Promise<void> {
  for (const delay of RETRY_AFTER_MS) {
    try {
      await system.rename(from, to)
      return
    } catch (error) {
      if (system.platform !== 'win32' || !LOCKED_CODES.has(systemCode(error) ?? '')) throw error
      await system.wait(delay)
    }
  }
  await system.rename(from, to)
}

async function removeQuietly(file: string, system: WriteSystem): Promise<void> {
  try {
    await system.remove(file)
  } catch {
    // The failure that brought us here is the one to report.
  }
}

/** Makes the new name survive a power cut; Windows cannot open a folder and needs no such call. */
async function syncFolder(folder: string, system: WriteSystem): Promise<void> {
  if (system.platform === 'win32') return
  try {
    const handle = await system.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Some file systems refuse; the file itself is already on the disk.
  }
}

function misread(file: string): OperationFailure {
  return new OperationFailure(
    'damaged',
    `Ghi xong nhưng đọc lại “${path.basename(file)}” không đúng nội dung: ổ đĩa có thể đang hỏng. Hãy lưu ra USB hoặc ổ đĩa khác.`,
  )
}
