import { readPlan } from '#shared/plan/parse'
import type { Paper } from '#templates/document/paper'
import { formOf, problemOf } from '#templates/forms/index'
import { drawPages } from '#templates/nd30/page/draw-pages'
import { buildWord } from '#templates/nd30/word/build-word'
import { answerInspection } from './answer-inspection'
import { buildRequest, inspectRequest, type BuildReply } from './messages'
import { PLAN_UNREADABLE, unexpected } from './wording'

/** Builds what a message asks for. Null when it is no request: there is nobody to answer. */
export async function answerBuildRequest(data: unknown): Promise<BuildReply | null> {
  const inspection = inspectRequest.safeParse(data)
  if (inspection.success) return answerInspection(inspection.data)
  const request = buildRequest.safeParse(data)
  if (!request.success) return null
  const { id } = request.data
  const reading = readPlan(request.data.plan)
  if (reading.status !== 'read') return { kind: 'failed', id, message: PLAN_UNREADABLE }
  const problem = problemOf(reading.plan, request.data.paper)
  if (problem !== null) return { kind: 'failed', id, message: problem }
  try {
    const paper = formOf(request.data.paper).build(reading.plan)
    return request.data.kind === 'word'
      ? await wordReply(id, paper)
      : pagesReply(id, paper, request.data.links)
  } catch (error) {
    return { kind: 'failed', id, message: unexpected(error) }
  }
}

async function wordReply(id: number, paper: Paper): Promise<BuildReply> {
  const bytes = await buildWord(paper)
  return { kind: 'word', id, bytes: new Uint8Array(bytes) }
}

function pagesReply(id: number, paper: Paper, links: boolean): BuildReply {
  return { kind: 'pages', id, sections: [...drawPages(paper, { links })] }
}
