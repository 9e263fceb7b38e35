import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { phrase } from '#shared/vietnamese/wording'
import type { Item } from '../outline'
import { firstPlanCitation } from '../plan-citation'
import { planName, shortUnitName } from '../plan-view'
import type { Letter } from './letter'
import { askedOf, beforeDay, contactOf, readersOf, typedRequests } from './readers'
import { replyParagraph } from './reply'

/** To those the plan gives work: what they are asked to do. */
export function carryOutLetter(plan: Plan): Letter {
  const typed = typedRequests(plan)
  const readers = readersOf(plan)
  return {
    subject: `triển khai ${planName(plan)}`,
    opening:
      `Để triển khai ${firstPlanCitation(plan)} (gửi kèm), ${shortUnitName(plan)} đề nghị ${readers} ` +
      'thực hiện các nội dung sau:',
    items: typed.length > 0 ? typed : [...written(plan), ...reportItem(plan)],
    after: replyParagraph(plan),
    ending:
      `Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị ${readers} ` +
      `phản ánh về ${askedOf(plan)}${contactOf(plan)} để tổng hợp, xem xét, giải quyết.`,
  }
}

function written(plan: Plan): readonly Item[] {
  const source = 'companions/dispatch/requests'
  const where = askedOf(plan)
  return [
    {
      text: 'Tổ chức thực hiện đầy đủ, đúng tiến độ các nhiệm vụ được phân công tại Kế hoạch; chủ động phối hợp với cơ quan, đơn vị chủ trì trong từng giai đoạn của chính sách.',
      source,
    },
    {
      text: `Phân công người làm đầu mối truyền thông chính sách; gửi họ tên, chức vụ, số điện thoại của đầu mối về ${where}${beforeDay(plan)}.`,
      source: 'companions/dispatch/replyBy',
    },
    {
      text: 'Cung cấp kịp thời, chính xác, đầy đủ thông tin về chính sách thuộc lĩnh vực, địa bàn phụ trách; tham gia góp ý, phản biện chính sách khi được lấy ý kiến; phản ánh kịp thời dư luận trong Nhân dân.',
      source,
    },
  ]
}

/** The unit's own reports: those addressed send what they are put together from. */
function reportItem(plan: Plan): readonly Item[] {
  const reports = plan.reports.flatMap(({ id, content, due }) => {
    const what = phrase(content)
    if (what === '') return []
    const day = known(due)
    return [
      {
        text: day === null ? what : `${what}, chậm nhất ${officialDate(day)}`,
        source: `reports/${id}/content`,
      },
    ]
  })
  if (reports.length === 0) return []
  return [
    {
      text: `Gửi kết quả thực hiện về ${askedOf(plan)} để tổng hợp, gửi đúng hạn các báo cáo sau:`,
      source: 'reports',
      dashes: reports.map(({ text, source }, index) => ({
        text: `${text}${index === reports.length - 1 ? '.' : ';'}`,
        source,
      })),
    },
  ]
}
