import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { PaperKind } from '#shared/reference/paper-kinds'
import { exportOnLetterhead, exportWord } from '#templates/carried-plan/export-word'
import type { Paper } from '#templates/document/paper'
import { formOf, problemOf } from '#templates/forms/index'
import { drawPages } from '#templates/nd30/page/draw-pages'
import { buildAppendices } from '#templates/workbook/appendices/build-appendices'
import { answerInspection } from './answer-inspection'
import { buildRequest, inspectRequest, numberedMessage, type BuildReply } from './messages'
import { NO_APPENDICES, PLAN_UNREADABLE, REQUEST_UNREADABLE, unexpected } from './wording'

/** Builds what a message asks for. Null when it does not even say its number: there is nobody to answer. */
export async function answerBuildRequest(data: unknown): Promise<BuildReply | null> {
  const inspection = inspectRequest.safeParse(data)
  if (inspection.success) return answerInspection(inspection.data)
  const request = buildRequest.safeParse(data)
  if (!request.success) {
    const { data: numbered } = numberedMessage.safeParse(data)
    return numbered ? { kind: 'failed', id: numbered.id, message: REQUEST_UNREADABLE } : null
  }
  const { id, paper, demands } = request.data
  const reading = readPlan(request.data.plan)
  if (reading.status !== 'read') return { kind: 'failed', id, message: PLAN_UNREADABLE }
  if (request.data.kind === 'appendices') return appendicesReply(id, reading.plan)
  const problem = problemOf(reading.plan, paper)
  if (problem !== null) return { kind: 'failed', id, message: problem }
  try {
    return request.data.kind === 'word'
      ? await wordReply(id, reading.plan, paper, request.data.letterhead, demands)
      : pagesReply(id, formOf(paper).build(reading.plan, demands), request.data.links)
  } catch (error) {
    return { kind: 'failed', id, message: unexpected(error) }
  }
}

function appendicesReply(id: number, plan: Plan): BuildReply {
  try {
    const bytes = buildAppendices(plan)
    return bytes === null
      ? { kind: 'failed', id, message: NO_APPENDICES }
      : { kind: 'appendices', id, bytes }
  } catch (error) {
    return { kind: 'failed', id, message: unexpected(error) }
  }
}

/** @param letterhead the unit's own, used where it has a place for every part of the paper */
async function wordReply(
  id: number,
  plan: Plan,
  kind: PaperKind,
  letterhead: Uint8Array | null,
  demands: ChosenDemands,
): Promise<BuildReply> {
  const own = letterhead && (await exportOnLetterhead(plan, kind, letterhead, demands))
  if (own?.status === 'refused') return { kind: 'failed', id, message: own.message }
  const bytes = own?.status === 'flowed' ? own.bytes : await exportWord(plan, kind, demands)
  return { kind: 'word', id, bytes: new Uint8Array(bytes) }
}

function pagesReply(id: number, paper: Paper, links: boolean): BuildReply {
  return { kind: 'pages', id, sections: [...drawPages(paper, { links })] }
}
