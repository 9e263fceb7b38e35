import type { Plan } from '#shared/plan/plan'
import type { Block } from '#templates/document/official-document'
import { paragraph } from '../parts'
import { askedOf, beforeDay, readersOf, typedRequests } from './readers'

/** The day an answer is due, when the requests are the officer's own. */
export function replyParagraph(plan: Plan): readonly Block[] {
  const by = beforeDay(plan)
  return by === '' || typedRequests(plan).length === 0
    ? []
    : [
        paragraph(
          `Đề nghị ${readersOf(plan)} gửi văn bản trả lời về ${askedOf(plan)}${by}.`,
          'companions/dispatch/replyBy',
        ),
      ]
}
