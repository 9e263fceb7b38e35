import type { Plan } from '#shared/plan/plan'
import type { Item } from '../outline'
import { firstPlanCitation } from '../plan-citation'
import { planName, shortUnitName } from '../plan-view'
import type { Letter } from './letter'
import { askedOf, beforeDay, contactOf, readersOf, typedRequests } from './readers'
import { replyParagraph } from './reply'

/** To bodies the unit cannot give work: what it would have them join in. */
export function cooperateLetter(plan: Plan): Letter {
  const typed = typedRequests(plan)
  const readers = readersOf(plan)
  return {
    subject: `phối hợp thực hiện ${planName(plan)}`,
    opening:
      `${shortUnitName(plan)} gửi kèm Công văn này ${firstPlanCitation(plan)} và trân trọng đề nghị ` +
      `${readers} phối hợp thực hiện các nội dung sau:`,
    items: typed.length > 0 ? typed : written(plan),
    after: replyParagraph(plan),
    ending: `${shortUnitName(plan)} rất mong nhận được sự quan tâm, phối hợp của ${readers}; thông tin trao đổi xin gửi về ${askedOf(plan)}${contactOf(plan)}.`,
  }
}

function written(plan: Plan): readonly Item[] {
  const source = 'companions/dispatch/requests'
  return [
    {
      text: 'Phối hợp thực hiện các hoạt động truyền thông có liên quan tại Kế hoạch; lồng ghép nội dung chính sách vào hoạt động thường xuyên của cơ quan, tổ chức, đơn vị.',
      source,
    },
    {
      text: 'Tham gia góp ý, phản biện chính sách khi được lấy ý kiến; phản ánh ý kiến, kiến nghị của hội viên, đoàn viên, người dân, doanh nghiệp về chính sách.',
      source,
    },
    {
      text: `Cử đầu mối phối hợp; gửi họ tên, chức vụ, số điện thoại của đầu mối về ${askedOf(plan)}${beforeDay(plan)}.`,
      source: 'companions/dispatch/replyBy',
    },
  ]
}
