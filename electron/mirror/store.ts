import { mkdir, readdir, readFile, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { MirrorPlan, MirrorReceipt } from '#shared/bridge/mirror'
import { diskFull, explainFileError } from '../failure'
import { isTemporary, renameWithRetry, writeAtomically } from '../files/atomic-write'
import type { Log } from '../log'
import { examine, isSuspicious, type Health } from './health'
import { byNewest, copyName, folderKey, folderName, parseCopyName, type CopyName } from './names'
import { expired, sameEdit } from './retention'

/** Below this a write is refused: a full disk is where Chromium gives up the whole database. */
const NEEDED_BYTES = 5_000_000
/** Below this the officer is warned. */
const LOW_BYTES = 300_000_000

type Copy = CopyName & { readonly file: string }

type Dependencies = {
  readonly folder: string
  readonly log: Log
  readonly now?: () => Date
  /** Free bytes where the folder lies; infinite when the system cannot say. */
  readonly freeBytes?: (folder: string) => Promise<number>
}

/**
 * The second copy of every plan: one folder a plan, plain plan files inside, which the app, the
 * command line and any text editor can read without the database. When and which revision is said
 * by the file's name, so that the file needs no envelope.
 *
 * A save within five minutes of the newest copy replaces it; a later one adds a copy and `expired`
 * thins out the old ones. A state that looks like an accident never does either: it is added, the
 * copy before it is pinned for ever, and nothing is thinned out. An older state than the newest copy,
 * as a database that lost its last saves gives, is added the same way. A state that is there already
 * is not written again.
 */
export function createMirrorStore({
  folder,
  log,
  now = () => new Date(),
  freeBytes = measureFreeBytes,
}: Dependencies) {
  /** What was last written or read, so that a save does not read its predecessor again. */
  const known = new Map<string, Health>()
  /** The last copy of each folder written in this run: the newest in fact, whatever the clock says. */
  const lastWritten = new Map<string, string>()
  let queue: Promise<unknown> = Promise.resolve()

  /** One write after another: the second decides by what the first left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work)
    queue = result.catch(() => undefined)
    return result
  }

  async function write(plan: MirrorPlan): Promise<MirrorReceipt> {
    try {
      const free = await requireSpace(Buffer.byteLength(plan.text))
      const file = await writeCopy(plan)
      lastWritten.set(path.dirname(file), file)
      const bytes = Buffer.byteLength(plan.text)
      return {
        at: now().toISOString(),
        bytes,
        fileName: path.basename(file),
        lowSpace: free < LOW_BYTES,
      }
    } catch (error) {
      throw explainFileError(error, 'bản sao kế hoạch')
    }
  }

  async function requireSpace(bytes: number): Promise<number> {
    await mkdir(folder, { recursive: true })
    const free = await freeBytes(folder)
    if (free < bytes * 2 + NEEDED_BYTES) throw diskFull()
    return free
  }

  async function writeCopy(plan: MirrorPlan): Promise<string> {
    const planFolder = await findFolder(plan)
    const copies = await listCopies(planFolder)
    const already = await findSame(copies, plan)
    if (already !== undefined) return already.file
    const newest = copies.find((copy) => copy.file === lastWritten.get(planFolder)) ?? copies[0]
    const health = examine(plan.text)
    const before = newest && (await healthOf(newest.file))
    const wanted = { ...plan, pinned: false, again: 1 }

    if (newest === undefined || before === undefined) {
      return add(planFolder, wanted, plan.text, health)
    }
    if (isSuspicious(before, health)) {
      log.warn(`Suspicious change, revision ${plan.revision}: the copy before it is pinned`)
      await pin(newest, before)
      return add(planFolder, wanted, plan.text, health)
    }
    const replaces =
      !newest.pinned && sameEdit(newest.savedAt, plan.savedAt) && byNewest(newest, wanted) >= 0
    const file = replaces
      ? await replace(newest, wanted, plan.text, health)
      : await add(planFolder, wanted, plan.text, health)
    if (health.readable && !isBehind(wanted, newest)) await thinOut(planFolder, file)
    return file
  }

  async function findSame(copies: readonly Copy[], plan: MirrorPlan): Promise<Copy | undefined> {
    for (const copy of copies) {
      if (copy.revision !== plan.revision || copy.savedAt !== plan.savedAt) continue
      const text = await readFile(copy.file, 'utf8').catch(() => null)
      if (text === plan.text) return copy
    }
    return undefined
  }

  /** The plan's folder, under its present label where the system lets it be renamed. */
  async function findFolder({ planId, label }: MirrorPlan): Promise<string> {
    const wanted = path.join(folder, folderName(label, planId))
    const entries = await readdir(folder, { withFileTypes: true })
    const key = folderKey(planId)
    const existing = entries
      .filter((entry) => entry.isDirectory() && entry.name.endsWith(key))
      .map((entry) => path.join(folder, entry.name))
      .sort()
    const [first] = existing
    if (existing.includes(wanted)) return wanted
    if (first === undefined) {
      await mkdir(wanted, { recursive: true })
      return wanted
    }
    try {
      await renameWithRetry(first, wanted)
      forget(first)
      return wanted
    } catch (error) {
      log.warn('A folder of copies keeps its old name', error)
      return first
    }
  }

  async function listCopies(planFolder: string): Promise<readonly Copy[]> {
    const names = await readdir(planFolder)
    await Promise.all(
      names.filter(isTemporary).map((name) => removeQuietly(path.join(planFolder, name))),
    )
    return names
      .flatMap((name) => {
        const parsed = parseCopyName(name)
        return parsed === null ? [] : [{ ...parsed, file: path.join(planFolder, name) }]
      })
      .sort(byNewest)
  }

  async function healthOf(file: string): Promise<Health> {
    const remembered = known.get(file)
    if (remembered !== undefined) return remembered
    try {
      return examine(await readFile(file, 'utf8'))
    } catch (error) {
      log.warn('A copy cannot be read', error)
      return { readable: false, bytes: 0, rows: 0, summary: null }
    }
  }

  async function add(
    planFolder: string,
    wanted: CopyName,
    text: string,
    health: Health,
  ): Promise<string> {
    const taken = new Set((await readdir(planFolder)).map((name) => name.normalize('NFC')))
    let again = 1
    while (isTaken(taken, { ...wanted, again })) again += 1
    const file = path.join(planFolder, copyName({ ...wanted, again }))
    await writeAtomically(file, text)
    known.set(file, health)
    return file
  }

  /**
   * Content first, name second: between the two the newest copy is whole under a name a few
   * minutes old, and synchronised folders see a change instead of a new and a deleted file.
   */
  async function replace(
    newest: Copy,
    wanted: CopyName,
    text: string,
    health: Health,
  ): Promise<string> {
    await writeAtomically(newest.file, text)
    known.set(newest.file, health)
    const file = path.join(path.dirname(newest.file), copyName(wanted))
    return (await renameCopy(newest.file, file)) ? file : newest.file
  }

  async function pin(copy: Copy, health: Health): Promise<void> {
    const file = path.join(path.dirname(copy.file), copyName({ ...copy, pinned: true }))
    known.set(copy.file, health)
    await renameCopy(copy.file, file)
  }

  async function renameCopy(from: string, to: string): Promise<boolean> {
    if (from === to) return true
    try {
      await renameWithRetry(from, to)
      const health = known.get(from)
      known.delete(from)
      if (health !== undefined) known.set(to, health)
      return true
    } catch (error) {
      log.warn('A copy keeps its old name', error)
      return false
    }
  }

  /** @param written the copy just made: the newest in fact, even if a wrong clock says otherwise */
  async function thinOut(planFolder: string, written: string): Promise<void> {
    const copies = await listCopies(planFolder)
    const newestFirst = [
      ...copies.filter(({ file }) => file === written),
      ...copies.filter(({ file }) => file !== written),
    ]
    for (const { file } of expired(newestFirst)) {
      await removeQuietly(file)
      known.delete(file)
    }
  }

  function forget(planFolder: string): void {
    for (const file of known.keys()) {
      if (path.dirname(file) === planFolder) known.delete(file)
    }
  }

  async function removeQuietly(file: string): Promise<void> {
    try {
      await rm(file, { force: true })
    } catch (error) {
      log.warn('Cannot remove an old copy', error)
    }
  }

  return {
    write: (plan: MirrorPlan) => inTurn(() => write(plan)),
    /** Resolves when nothing is being written. */
    idle: () => queue,
  }
}

/** Both clock and count say that it was stored earlier; a clock set back alone says nothing. */
function isBehind(state: CopyName, newest: CopyName): boolean {
  return state.revision < newest.revision && state.savedAt < newest.savedAt
}

function isTaken(taken: ReadonlySet<string>, name: CopyName): boolean {
  return [false, true].some((pinned) => taken.has(copyName({ ...name, pinned })))
}

async function measureFreeBytes(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
