import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { LIST_ENDING, readListFile } from '#shared/lists/list-file'
import { vietnamMs } from '#shared/vietnamese/vietnam-time'
import { explainFileError, OperationFailure } from '../failure'
import { writeAtomically } from '../files/atomic-write'
import type { Tokens } from '../files/tokens'

type Dependencies = {
  readonly folder: string
  readonly tokens: Tokens
  readonly now?: () => Date
}

/**
 * The second copy of the unit's lists, beside the copies of plans: one list file a day, named by it,
 * with the last state of that day. Files of other days are never touched, so that a list spoilt today
 * is whole in yesterday's file; any of them is taken back by "Nhập từ tệp".
 */
export function createListCopies({ folder, tokens, now = () => new Date() }: Dependencies) {
  let queue: Promise<unknown> = Promise.resolve()

  async function write(text: string): Promise<{ fileName: string; token: string }> {
    if (readListFile(text).status !== 'read') {
      throw new OperationFailure('invalid-input', 'Danh mục có chỗ sai nên chưa ghi được bản sao.')
    }
    const day = new Date(vietnamMs(now().toISOString())).toISOString().slice(0, 10)
    const file = path.join(folder, `${day} Danh mục của đơn vị${LIST_ENDING}`)
    try {
      await mkdir(folder, { recursive: true })
      await writeAtomically(file, text)
    } catch (error) {
      throw explainFileError(error, 'bản sao danh mục')
    }
    return { fileName: path.basename(file), token: tokens.issue(file) }
  }

  return {
    /** One write after another: the last text is the one that stays. */
    write: (text: string) => {
      const result = queue.then(() => write(text))
      queue = result.catch(() => undefined)
      return result
    },
    /** Resolves when nothing is being written. */
    idle: () => queue,
  }
}

export type ListCopies = ReturnType<typeof createListCopies>
