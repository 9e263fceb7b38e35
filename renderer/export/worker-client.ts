import type { PrintSection } from '#shared/bridge/print'
import type { Plan } from '#shared/plan/plan'
import { defaultDemands, type ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import type { BuildReply } from './messages'
import {
  openWorkerLine,
  type After,
  type Built,
  type LineWords,
  type WorkerPort,
} from './worker-line'

/** Builds documents off the UI thread. */
export type DocumentBuilder = {
  /** @param letterhead the unit's own Word file; null for the app's letterhead */
  readonly buildWord: (
    plan: Plan,
    paper: PaperKind,
    letterhead: Uint8Array | null,
  ) => Promise<Built<Uint8Array<ArrayBuffer>>>
  /** The annexes of the plan as a workbook. */
  readonly buildAppendices: (plan: Plan) => Promise<Built<Uint8Array<ArrayBuffer>>>
  /** Pages without links, for the PDF that leaves the app. */
  readonly buildPages: (plan: Plan, paper: PaperKind) => Promise<Built<readonly PrintSection[]>>
  /**
   * Pages with links, for the preview. At most one is being made and one waits; asking again
   * replaces the one that waits.
   */
  readonly buildPreview: (plan: Plan, paper: PaperKind) => Promise<Built<readonly PrintSection[]>>
  /** Ends the worker; what is still awaited fails. */
  readonly close: () => void
}

/** Far more than the longest paper takes on an old machine, with others waiting before it. */
const GIVE_UP_AFTER_MS = 120_000

const WORDS: LineWords = {
  stopped:
    'Bộ phận dựng văn bản đã dừng đột ngột. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại ứng dụng.',
  malformed: 'Bộ phận dựng văn bản trả lời không đúng dạng. Hãy đóng rồi mở lại ứng dụng.',
  gaveUp:
    'Dựng văn bản quá lâu nên đã dừng. Nội dung đang soạn không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, hãy đóng bớt chương trình khác hoặc mở lại ứng dụng.',
}

type Waiting = {
  readonly plan: Plan
  readonly paper: PaperKind
  readonly settle: (result: Built<BuildReply>) => void
}

/**
 * @param spawn starts a worker; called at the first request and again after a crash.
 * @param after runs later; gives a function that cancels
 * @param demands the letter plans answer at that moment
 */
export function createDocumentBuilder(
  spawn: () => WorkerPort,
  after: After,
  demands: () => ChosenDemands = () => defaultDemands,
): DocumentBuilder {
  const line = openWorkerLine({ spawn, words: WORDS, after, giveUpAfterMs: GIVE_UP_AFTER_MS })
  const { ask, take } = line
  let previewRunning = false
  let nextPreview: Waiting | null = null

  const runPreview = async ({ plan, paper, settle }: Waiting): Promise<void> => {
    previewRunning = true
    const result = await ask({ kind: 'pages', plan, paper, demands: demands(), links: true })
    previewRunning = false
    const next = nextPreview
    nextPreview = null
    settle(next ? { status: 'superseded' } : result)
    if (next) void runPreview(next)
  }

  const preview = (plan: Plan, paper: PaperKind): Promise<Built<BuildReply>> =>
    new Promise((settle) => {
      if (!previewRunning) {
        void runPreview({ plan, paper, settle })
        return
      }
      nextPreview?.settle({ status: 'superseded' })
      nextPreview = { plan, paper, settle }
    })

  return {
    buildWord: async (plan, paper, letterhead) =>
      take(
        await ask({ kind: 'word', plan, paper, demands: demands(), letterhead }),
        'word',
        (reply) => reply.bytes,
      ),
    buildAppendices: async (plan) =>
      take(
        await ask({ kind: 'appendices', plan, paper: 'plan', demands: demands() }),
        'appendices',
        (reply) => reply.bytes,
      ),
    buildPages: async (plan, paper) =>
      take(
        await ask({ kind: 'pages', plan, paper, demands: demands(), links: false }),
        'pages',
        (reply) => reply.sections,
      ),
    buildPreview: async (plan, paper) =>
      take(await preview(plan, paper), 'pages', (reply) => reply.sections),
    close: () => {
      nextPreview?.settle({ status: 'superseded' })
      nextPreview = null
      line.end()
    },
  }
}
