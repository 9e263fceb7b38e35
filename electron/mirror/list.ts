import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { MirrorEntry } from '#shared/bridge/mirror'
import { explainFileError, OperationFailure, systemCode } from '../failure'
import { isTemporary } from '../files/atomic-write'
import type { Tokens } from '../files/tokens'
import type { Log } from '../log'
import { examine } from './health'
import { parseCopyName } from './names'

/** Larger than any plan the bridge would accept; not worth reading. */
const MAX_BYTES = 110_000_000

type Listed = Omit<MirrorEntry, 'token'>
type Remembered = { readonly stamp: string; readonly plan: MirrorEntry['plan'] }

/**
 * Lists what is in the folder of mirrors as it finds it: no database, no index, so that it works
 * on the day when nothing else does. A file that cannot be read is listed as such, never skipped.
 */
export function createMirrorReader(folder: string, tokens: Tokens, log: Log) {
  /** Files examined before and not changed since: the second look at the list is quick. */
  const remembered = new Map<string, Remembered>()

  async function list(): Promise<MirrorEntry[]> {
    const files = await planFiles(folder)
    const entries: MirrorEntry[] = []
    for (const file of files) {
      try {
        entries.push({ token: tokens.issue(file), ...(await describeFile(file)) })
      } catch (error) {
        // Gone between the listing and the look, or held by another program.
        log.warn('A mirror cannot be examined', error)
      }
    }
    return entries.sort((a, b) => instantOf(b) - instantOf(a))
  }

  async function describeFile(file: string): Promise<Listed> {
    const { mtime, size } = await stat(file)
    const stamp = `${mtime.getTime()} ${size}`
    const before = remembered.get(file)
    const plan = before?.stamp === stamp ? before.plan : await readPlan(file, mtime, size)
    remembered.set(file, { stamp, plan })
    return { fileName: path.basename(file), modifiedAt: mtime.toISOString(), bytes: size, plan }
  }

  async function readPlan(file: string, mtime: Date, size: number): Promise<MirrorEntry['plan']> {
    if (size > MAX_BYTES) return null
    const { summary } = examine(await readOrEmpty(file))
    if (summary === null) return null
    const name = parseCopyName(path.basename(file))
    return {
      ...summary,
      revision: name?.revision ?? 0,
      savedAt: name?.savedAt ?? mtime.toISOString(),
    }
  }

  async function readOrEmpty(file: string): Promise<string> {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      log.warn('A mirror cannot be read', error)
      return ''
    }
  }

  /** @throws OperationFailure when the token is unknown or the file is gone */
  async function read(token: string): Promise<{ text: string }> {
    const file = tokens.resolve(token)
    try {
      return { text: await readFile(file, 'utf8') }
    } catch (error) {
      const explained = explainFileError(error, path.basename(file))
      if (explained instanceof OperationFailure) throw explained
      throw new OperationFailure(
        'damaged',
        `Không đọc được bản sao “${path.basename(file)}”. Hãy chọn một bản sao khác trong danh sách.`,
        error,
      )
    }
  }

  return { list, read }
}

function instantOf({ plan, modifiedAt }: MirrorEntry): number {
  return Date.parse(plan?.savedAt ?? modifiedAt)
}

/** Plan files of the folder and of the folders in it. */
async function planFiles(folder: string): Promise<readonly string[]> {
  const entries = await readFolder(folder)
  const nested = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const inside = path.join(folder, name)
        return (await readFolder(inside))
          .filter(isPlanFile)
          .map((file) => path.join(inside, file.name))
      }),
  )
  return [
    ...entries.filter(isPlanFile).map(({ name }) => path.join(folder, name)),
    ...nested.flat(),
  ]
}

/** A folder that is not there is an empty one; any other trouble is the officer's to know. */
async function readFolder(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw explainFileError(error, path.basename(folder))
  }
}

function isPlanFile(entry: { name: string; isFile: () => boolean }): boolean {
  return entry.isFile() && entry.name.toLowerCase().endsWith('.json') && !isTemporary(entry.name)
}
