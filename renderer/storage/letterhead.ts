import { attempt, type Outcome, type StorageContext } from './context'
import type { StorageFailure } from './failures'
import { letterheadRow, type LetterheadRow } from './rows'

/** The unit's own letterhead, as the officer's Word file and whether exports use it. */
export type OwnLetterhead = Omit<LetterheadRow, 'id'>

export type LetterheadRepository = {
  /** Null when there is none; a row that cannot be read is a failure, never "none". */
  readonly read: () => Promise<Outcome<{ readonly letterhead: OwnLetterhead | null }>>
  readonly keep: (letterhead: OwnLetterhead) => Promise<Outcome>
  readonly remove: () => Promise<Outcome>
}

/** One letterhead for the whole library. */
const ID = 'own'

const DAMAGED: StorageFailure = {
  status: 'failed',
  message:
    'Không đọc được mẫu giấy riêng đã lưu. Hãy bỏ mẫu này ở phần “Văn bản, thể thức” rồi chọn lại tệp.',
}

export function letterheadRepository({ database }: StorageContext): LetterheadRepository {
  const { letterheads } = database
  return {
    read: () =>
      attempt(database, async () => {
        const row = await letterheads.get(ID)
        if (row === undefined) return { status: 'done', letterhead: null }
        const { success, data } = letterheadRow.safeParse(row)
        if (!success) return DAMAGED
        const { fileName, bytes, isOn } = data
        return { status: 'done', letterhead: { fileName, bytes, isOn } }
      }),
    keep: (letterhead) =>
      attempt(database, async () => {
        await letterheads.put({ ...letterhead, id: ID })
        return { status: 'done' }
      }),
    remove: () =>
      attempt(database, async () => {
        await letterheads.delete(ID)
        return { status: 'done' }
      }),
  }
}
