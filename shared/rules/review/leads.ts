import { plannedActivities } from '../coverage/planned'
import { told, type ReviewRule } from './review-finding'

/** One body leads a work; two leads are nobody's work. */
export const reviewLeads: ReviewRule = (plan) =>
  plannedActivities(plan).flatMap((activity) =>
    TWO_BODIES.test(activity.lead)
      ? [
          told(
            'asked',
            `leads:two:${activity.id}`,
            `activities/${activity.id}/lead`,
            `Hoạt động ${plan.activities.indexOf(activity) + 1} có hai đơn vị chủ trì (${activity.lead.trim()}); nên chọn một, đơn vị kia phối hợp.`,
          ),
        ]
      : [],
  )

/** A second body after the first; "Sở Văn hóa, Thể thao và Du lịch" is one. */
const TWO_BODIES =
  /(?:[,;/&+]|\s[-–]|\s(?:và|cùng|với))\s*(?:các\s+)?(?:Phòng|Văn phòng|Ban|Sở|Chi cục|Trung tâm|Trạm|Công an|Đồn|Trường|Đài|Báo|Bưu điện|Hội|Đoàn|Liên đoàn|Công đoàn|Hạt|Tổ|Đội|Ủy ban|Uỷ ban|Công chức)(?!\p{L})/u
