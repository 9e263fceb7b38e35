import { IconCalendarPlus } from '@tabler/icons-react'
import type { Policy } from '#shared/plan/policy'
import { lifecycleStages } from '#shared/reference/lifecycle'
import { spreadStages, type PolicyLife } from '#shared/rules/schedule/spread-stages'
import { updateRow } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'

/** Dates for the stages that have none yet, by where the policy stands; gone once all are dated. */
export function StageDates({ policy: { id, stages } }: { readonly policy: Policy }) {
  const openPlan = useOpenPlan()
  const year = usePlan((plan) => plan.document.year)
  const isUndated = lifecycleStages.every(
    (stage) => stages[stage].from === null && stages[stage].to === null,
  )
  if (!isUndated) return null
  const spread = (life: PolicyLife) => {
    openPlan.change('Ghi ngày các giai đoạn', null, (plan) =>
      updateRow(plan, 'policies', id, (policy) => spreadStages(policy, year, life)),
    )
    notifyUndoable(openPlan, 'Đã ghi ngày các giai đoạn. Hãy sửa theo tiến độ của chính sách.')
  }
  return (
    <div className="stage-dates" role="group" aria-label="Ghi sẵn ngày các giai đoạn">
      <button type="button" className="button" onClick={() => spread('own')}>
        <IconCalendarPlus size={16} aria-hidden /> Ban hành trong năm: ghi ngày năm giai đoạn
      </button>
      <button type="button" className="button" onClick={() => spread('inForce')}>
        <IconCalendarPlus size={16} aria-hidden /> Đã có hiệu lực: chỉ ghi giai đoạn thực thi
      </button>
    </div>
  )
}
