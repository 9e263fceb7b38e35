import { readPlan } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { buildPlanDocument } from '#templates/forms/ke-hoach/build'
import { drawPages } from '#templates/nd30/page/draw-pages'
import { buildWord } from '#templates/nd30/word/build-word'
import { buildRequest, type BuildReply } from './messages'

/** Builds what a message asks for. Null when it is no request: there is nobody to answer. */
export async function answerBuildRequest(data: unknown): Promise<BuildReply | null> {
  const request = buildRequest.safeParse(data)
  if (!request.success) return null
  const { id } = request.data
  const reading = readPlan(request.data.plan)
  if (reading.status !== 'read') return { kind: 'failed', id, message: PLAN_UNREADABLE }
  try {
    return request.data.kind === 'word'
      ? await wordReply(id, reading.plan)
      : pagesReply(id, reading.plan, request.data.links)
  } catch (error) {
    return { kind: 'failed', id, message: unexpected(error) }
  }
}

async function wordReply(id: number, plan: Plan): Promise<BuildReply> {
  const bytes = await buildWord(buildPlanDocument(plan))
  return { kind: 'word', id, bytes: new Uint8Array(bytes) }
}

function pagesReply(id: number, plan: Plan, links: boolean): BuildReply {
  return { kind: 'pages', id, sections: [...drawPages(buildPlanDocument(plan), { links })] }
}

const PLAN_UNREADABLE =
  'Không dựng được văn bản vì kế hoạch có mục sai dạng. Hãy mở mục Rà soát để xem, sửa rồi thử lại.'

function unexpected(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `Không dựng được văn bản do lỗi ngoài dự kiến (${reason}). Nội dung đang soạn không bị ảnh hưởng; hãy thử lại.`
}
