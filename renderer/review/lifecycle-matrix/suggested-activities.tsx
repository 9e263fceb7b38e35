import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Policy } from '#shared/plan/policy'
import { formatTiming } from '#shared/plan/timing-text'
import type { LifecycleStage } from '#shared/reference/lifecycle'
import {
  suggestActivities,
  type SuggestedActivity,
} from '#shared/rules/coverage/suggest-activities'
import { newId } from '../../plan/new-id'
import { addRows } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'

/** Activities that would fit a stage of a policy, each with why; one click adds one, and the next can follow. */
export function SuggestedActivities(props: {
  readonly policy: Policy
  readonly stage: LifecycleStage
  readonly startsOpen: boolean
}) {
  const { policy, stage, startsOpen } = props
  const openPlan = useOpenPlan()
  const { goToPath } = useNavigation()
  const plan = usePlan((current) => current)
  const suggested = useMemo(() => suggestActivities(plan, policy, stage), [plan, policy, stage])
  if (suggested.length === 0) return null

  const add = ({ activity }: SuggestedActivity) => {
    const id = newId()
    openPlan.change('Thêm hoạt động gợi ý', null, (current) =>
      addRows(current, 'activities', [{ ...activity, id }]),
    )
    notifyUndoable(openPlan, 'Đã thêm hoạt động gợi ý. Hãy sửa lại cho đúng việc của đơn vị.', [
      { label: 'Xem dòng vừa thêm', run: () => goToPath(`activities/${id}/content`) },
    ])
  }
  return (
    <details className="matrix-suggestions" open={startsOpen} data-testid="suggestions">
      <summary>Hoạt động gợi ý ({suggested.length})</summary>
      <ul>
        {suggested.map((each) => (
          <li key={`${each.activity.form} ${each.activity.content}`}>
            <div className="grow">
              <p>
                <span className="cell-tag">{each.activity.form}</span> {each.activity.content}
              </p>
              <p className="facts">
                {[
                  formatTiming(each.activity.timing) || 'Thời gian: tự chọn',
                  each.activity.lead === '' ? '' : `Chủ trì: ${each.activity.lead}`,
                ]
                  .filter((fact) => fact !== '')
                  .join(' · ')}
              </p>
              <ul className="reasons" aria-label="Vì sao">
                {each.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`Thêm hoạt động: ${each.activity.content}`}
              onClick={() => add(each)}
            >
              <IconPlus size={16} aria-hidden /> Thêm
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
