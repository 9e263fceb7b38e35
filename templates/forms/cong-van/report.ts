import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { officialDate } from '#shared/vietnamese/dates'
import { paragraph } from '../parts'
import { contents } from '../plan-contents'
import { firstPlanCitation } from '../plan-citation'
import { planName, shortUnitName, viewOf } from '../plan-view'
import type { Letter } from './letter'
import { askedOf, contactOf, readersOf, typedRequests } from './readers'

/** To superiors: the plan in a few lines; they are given no work and no deadline but for their opinion. */
export function reportLetter(plan: Plan): Letter {
  const unit = shortUnitName(plan)
  const readers = readersOf(plan, 'các cơ quan, đồng chí lãnh đạo')
  const typed = typedRequests(plan)
  const sent = `${unit} kính gửi ${readers} ${firstPlanCitation(plan)} (gửi kèm)`
  const told = contents(viewOf(plan), 'Kế hoạch')
  const by = known(plan.companions.dispatch.replyBy)
  return {
    subject: `gửi ${planName(plan)}`,
    opening:
      typed.length > 0
        ? `${sent} và kính đề nghị quan tâm, chỉ đạo các nội dung sau:`
        : told.length > 0
          ? `${sent} và báo cáo các nội dung chính như sau:`
          : `${sent} để báo cáo.`,
    items: typed.length > 0 ? typed : told,
    after:
      by === null
        ? []
        : [
            paragraph(
              `Ý kiến chỉ đạo (nếu có) xin gửi về ${askedOf(plan)} trước ${officialDate(by)} để kịp thời tiếp thu, tổ chức thực hiện.`,
              'companions/dispatch/replyBy',
            ),
          ],
    ending: `${unit} kính báo cáo và mong nhận được sự quan tâm, chỉ đạo của ${readers}${contactOf(plan)}.`,
  }
}
