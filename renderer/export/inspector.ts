import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import {
  buildReply,
  type BuildReply,
  type CarriedInFile,
  type CheckedLetterhead,
  type CheckedPaper,
  type InspectRequest,
  type LeftoverQuestion,
  type LeftoversInFile,
  type PlanFileReading,
  type SearchLists,
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
  /** @param demands the letter the plan answers */
  readonly inspectPaper: (
    plan: Plan,
    paper: PaperKind,
    demands: ChosenDemands,
  ) => Promise<Built<CheckedPaper>>
  /** Reads last year's plan out of any Word file. */
  readonly readPlanFile: (bytes: Uint8Array) => Promise<Built<PlanFileReading>>
  readonly findLeftovers: (question: LeftoverQuestion) => Promise<Built<LeftoversInFile>>
  /**
   * Mends leftovers in a copy of a file.
   * @param keys leftovers to mend; null for all that have a proposal
   */
  readonly mendLeftovers: (
    question: LeftoverQuestion,
    keys: readonly string[] | null,
  ) => Promise<Built<LeftoverFreeFile>>
  /** Reads the sheets of a spreadsheet or of a text file with separators. */
  readonly readTables: (name: string, bytes: Uint8Array) => Promise<Built<ReadTables>>
  /** Names the tags of the unit's own letterhead that are wrong. */
  readonly lintLetterhead: (bytes: Uint8Array) => Promise<Built<CheckedLetterhead>>
}

export type CheckedFile = { readonly checked: CheckedPaper; readonly carried: CarriedInFile }

export type LeftoverFreeFile = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly fileName: string
  readonly mended: number
}

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

type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'today' | 'lists'> : never

/**
 * @param spawn starts a worker
 * @param today the day the papers are judged at, `YYYY-MM-DD`
 * @param lists the unit's lists as they are when asked
 * @param after runs later; gives a function that cancels
 */
export function createInspector(
  spawn: () => WorkerPort,
  today: () => string,
  lists: () => SearchLists,
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
      worker.postMessage({ ...request, id: 1, today: today(), lists: lists() })
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
    inspectPaper: async (plan, paper, demands) => {
      const built = await ask({ kind: 'inspectPaper', plan, paper, demands })
      if (built.status !== 'built') return built
      return built.value.kind === 'checked' ? { ...built, value: built.value.checked } : WRONG
    },
    readPlanFile: async (bytes) => {
      const built = await ask({ kind: 'readPlanFile', bytes })
      if (built.status !== 'built') return built
      return built.value.kind === 'planFile' ? { ...built, value: built.value.reading } : WRONG
    },
    findLeftovers: async (question) => {
      const built = await ask({ kind: 'findLeftovers', ...question })
      if (built.status !== 'built') return built
      return built.value.kind === 'leftovers' ? { ...built, value: built.value.leftovers } : WRONG
    },
    mendLeftovers: async (question, keys) => {
      const built = await ask({ kind: 'mendLeftovers', ...question, keys })
      if (built.status !== 'built') return built
      return built.value.kind === 'mended' ? { ...built, value: built.value } : WRONG
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
