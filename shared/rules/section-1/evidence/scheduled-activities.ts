import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { timingRange } from '#shared/plan/timing-text'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { activityStages, lifecycleStageNames } from '#shared/reference/lifecycle'
import { paddedCount } from '#shared/vietnamese/numbering'
import { plannedActivities } from '../../coverage/planned'
import { found, type Found, type Place } from '../found'
import { generalActivity } from '../offered-activities'
import { isBlank } from '../plan-parts'

export function scheduledActivities(
  { atLeast }: EvidenceOf<'scheduledActivities'>,
  plan: Plan,
): Found {
  const activities = plannedActivities(plan)
  const lacks = activities.flatMap((activity) => lacksOf(activity, plan.document.year))
  const whole = activities.filter((each) => lacksOf(each, plan.document.year).length === 0)
  const few = activities.length < atLeast
  return found(
    stageLinks(whole),
    few
      ? [...lacks, { path: 'activities', text: `Cần ít nhất ${atLeast} hoạt động trong năm` }]
      : lacks,
    few ? [firstActivity] : [],
  )
}

function lacksOf({ id, content, timing, lead }: Activity, year: number): readonly Place[] {
  return [
    ...(timingRange(timing, year) === null
      ? [{ path: `activities/${id}/timing`, text: `“${content}” chưa có thời gian` }]
      : []),
    ...(isBlank(lead)
      ? [{ path: `activities/${id}/lead`, text: `“${content}” chưa có đơn vị chủ trì` }]
      : []),
  ]
}

/** "Xây dựng: 12 hoạt động", which leads to the first of them. */
function stageLinks(activities: readonly Activity[]): readonly Place[] {
  return activityStages.flatMap((stage) => {
    const served = activities.filter((activity) => activity.stage === stage)
    const [first] = served
    if (!first) return []
    const name = stage === 'general' ? 'Hoạt động chung' : lifecycleStageNames[stage]
    return [
      {
        path: `activities/${first.id}/content`,
        text: `${name}: ${paddedCount(served.length)} hoạt động`,
      },
    ]
  })
}

const firstActivity = generalActivity('Thêm việc phổ biến Kế hoạch', {
  content: 'Phổ biến, quán triệt Kế hoạch truyền thông chính sách đến các cơ quan, đơn vị',
  form: 'Hội nghị',
  audiences: ['Cán bộ, công chức, viên chức, người lao động'],
  product: 'Hội nghị',
  productQuantity: 1,
  productUnit: 'hội nghị',
  indicator: 'Tỷ lệ cơ quan, đơn vị được phổ biến',
  target: '100%',
  timing: { kind: 'quarters', from: 1, to: 1 },
})
