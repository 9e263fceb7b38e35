import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type {
  BuildReply,
  CarriedInFile,
  CheckedLetterhead,
  CheckedPaper,
  InspectRequest,
  LeftoverQuestion,
  LeftoversInFile,
  PlanFileReading,
  ReadTables,
  SearchLists,
} from './messages'
import {
  openWorkerLine,
  type After,
  type Built,
  type LineWords,
  type WorkerPort,
} from './worker-line'

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

const WORDS: LineWords = {
  stopped: 'Bộ phận kiểm tra đã dừng đột ngột. Hãy thử lại.',
  malformed: 'Bộ phận kiểm tra trả lời không đúng dạng. Hãy thử lại.',
  gaveUp:
    'Kiểm tra quá lâu nên đã dừng; tệp có thể rất lớn hoặc bị hỏng. Hãy mở tệp bằng Word hoặc Excel, lưu lại rồi thử lại.',
}

type WithoutCommon<T> = T extends unknown ? Omit<T, 'id' | 'today' | 'lists'> : never

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
  after: After,
): Inspector {
  const ask = async <K extends BuildReply['kind'], T>(
    question: WithoutCommon<InspectRequest>,
    kind: K,
    value: (reply: Extract<BuildReply, { kind: K }>) => T,
  ): Promise<Built<T>> => {
    const line = openWorkerLine({ spawn, words: WORDS, after, giveUpAfterMs: GIVE_UP_AFTER_MS })
    const built = await line.ask({ ...question, today: today(), lists: lists() })
    line.end()
    return line.take(built, kind, value)
  }
  return {
    inspectFile: (bytes) => ask({ kind: 'inspectFile', bytes }, 'checkedFile', (reply) => reply),
    fixFile: (bytes, only) => ask({ kind: 'fixFile', bytes, only }, 'fixed', (reply) => reply),
    inspectPaper: (plan, paper, demands) =>
      ask({ kind: 'inspectPaper', plan, paper, demands }, 'checked', ({ checked }) => checked),
    readPlanFile: (bytes) =>
      ask({ kind: 'readPlanFile', bytes }, 'planFile', ({ reading }) => reading),
    findLeftovers: (question) =>
      ask({ kind: 'findLeftovers', ...question }, 'leftovers', ({ leftovers }) => leftovers),
    mendLeftovers: (question, keys) =>
      ask({ kind: 'mendLeftovers', ...question, keys }, 'mended', (reply) => reply),
    readTables: (name, bytes) =>
      ask({ kind: 'readTables', name, bytes }, 'tables', ({ tables }) => tables),
    lintLetterhead: (bytes) =>
      ask({ kind: 'lintLetterhead', bytes }, 'linted', ({ linted }) => linted),
  }
}
