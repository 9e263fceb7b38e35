import type { Plan } from '#shared/plan/plan'
import type { PaperKind } from '#shared/reference/paper-kinds'
import {
  buildReply,
  type BuildReply,
  type CarriedInFile,
  type CheckedLetterhead,
  type CheckedPaper,
  type InspectRequest,
  type ReadTables,
} from './messages'
import type { Built, WorkerPort } from './worker-client'

/** Inspects papers off the UI thread, each in a worker of its own: a bad file stops no other. */
export type Inspector = {
  readonly inspectFile: (bytes: Uint8Array) => Promise<Built<CheckedFile>>
  /**
   * Mends a copy of a file.
   * @param only positions of the findings to mend; null for all that can be
   */
  readonly fixFile: (
    bytes: Uint8Array,
    only: readonly number[] | null,
  ) => Promise<Built<MendedFile>>
  readonly inspectPaper: (plan: Plan, paper: PaperKind) => Promise<Built<CheckedPaper>>
  /** Reads the sheets of a spreadsheet or of a text file with separators. */
  readonly readTables: (name: string, bytes: Uint8Array) => Promise<Built<ReadTables>>
  /** Names the tags of the unit's own letterhead that are wrong. */
  readonly lintLetterhead: (bytes: Uint8Array) => Promise<Built<CheckedLetterhead>>
}

export type CheckedFile = { readonly checked: CheckedPaper; readonly carried: CarriedInFile }

export type MendedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly checked: CheckedPaper
}

/** Far more than the longest paper takes on an old machine. */
const GIVE_UP_AFTER_MS = 60_000

const GAVE_UP =
  'Kiểm tra quá lâu nên đã dừng; tệp có thể rất lớn hoặc bị hỏng. Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi thử lại.'
const STOPPED = 'Bộ phận kiểm tra đã dừng đột ngột. Hãy thử lại.'

const WRONG = { status: 'failed', message: STOPPED } as const

type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'today'> : never

/**
 * @param spawn starts a worker
 * @param today the day the papers are judged at, `YYYY-MM-DD`
 * @param after runs later; gives a function that cancels
 */
export function createInspector(
  spawn: () => WorkerPort,
  today: () => string,
  after: (ms: number, run: () => void) => () => void,
): Inspector {
  const ask = (request: WithoutId<InspectRequest>): Promise<Built<BuildReply>> =>
    new Promise((resolve) => {
      const worker = spawn()
      const end = (result: Built<BuildReply>) => {
        cancel()
        worker.terminate()
        resolve(result)
      }
      const cancel = after(GIVE_UP_AFTER_MS, () => end({ status: 'failed', message: GAVE_UP }))
      worker.onmessage = ({ data }) => {
        const { data: reply } = buildReply.safeParse(data)
        if (reply && reply.kind !== 'failed') end({ status: 'built', value: reply })
        else end({ status: 'failed', message: reply?.message ?? STOPPED })
      }
      worker.onerror = () => end({ status: 'failed', message: STOPPED })
      worker.onmessageerror = () => end({ status: 'failed', message: STOPPED })
      worker.postMessage({ ...request, id: 1, today: today() })
    })
  return {
    inspectFile: async (bytes) => {
      const built = await ask({ kind: 'inspectFile', bytes })
      if (built.status !== 'built') return built
      return built.value.kind === 'checkedFile' ? { ...built, value: built.value } : WRONG
    },
    fixFile: async (bytes, only) => {
      const built = await ask({ kind: 'fixFile', bytes, only })
      if (built.status !== 'built') return built
      return built.value.kind === 'fixed' ? { ...built, value: built.value } : WRONG
    },
    inspectPaper: async (plan, paper) => {
      const built = await ask({ kind: 'inspectPaper', plan, paper })
      if (built.status !== 'built') return built
      return built.value.kind === 'checked' ? { ...built, value: built.value.checked } : WRONG
    },
    readTables: async (name, bytes) => {
      const built = await ask({ kind: 'readTables', name, bytes })
      if (built.status !== 'built') return built
      return built.value.kind === 'tables' ? { ...built, value: built.value.tables } : WRONG
    },
    lintLetterhead: async (bytes) => {
      const built = await ask({ kind: 'lintLetterhead', bytes })
      if (built.status !== 'built') return built
      return built.value.kind === 'linted' ? { ...built, value: built.value.linted } : WRONG
    },
  }
}
