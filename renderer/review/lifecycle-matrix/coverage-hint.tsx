import { useMemo } from 'react'
import {
  lifecycleStageNames,
  lifecycleStages,
  type LifecycleStage,
} from '#shared/reference/lifecycle'
import { lifecycleMatrix } from '#shared/rules/coverage/lifecycle-matrix'
import { usePlan } from '../../plan/use-plan'
import type { OpenGridPlace } from '../../ui/open-grid/open-grid'

/** Under the table: the first policy with a stage nobody works in, and the way to what would fit there. */
export function CoverageHint(props: { readonly onShow: (place: OpenGridPlace) => void }) {
  const plan = usePlan((current) => current)
  const lacking = useMemo(() => firstLacking(lifecycleMatrix(plan).rows), [plan])
  if (lacking === null) return null
  const { policyId, name, stages, others } = lacking
  return (
    <p className="coverage-hint" data-testid="coverage-hint">
      Chính sách “{name}” chưa có hoạt động ở giai đoạn{' '}
      {stages.map((stage, index) => (
        <span key={stage}>
          {index === 0 ? null : ', '}
          <span className="cell-tag" data-value={stage}>
            {lifecycleStageNames[stage]}
          </span>
        </span>
      ))}
      {others === 0 ? '. ' : `; ${others} chính sách khác cũng còn thiếu. `}
      <button
        type="button"
        className="link-button"
        onClick={() =>
          props.onShow({
            row: policyId,
            column: lifecycleStages.indexOf(stages[0] ?? 'agendaSetting'),
          })
        }
      >
        Xem gợi ý
      </button>
    </p>
  )
}

type Lacking = {
  readonly policyId: string
  readonly name: string
  readonly stages: readonly LifecycleStage[]
  readonly others: number
}

function firstLacking(rows: ReturnType<typeof lifecycleMatrix>['rows']): Lacking | null {
  const lacking = rows
    .map(({ policy, cells }) => ({
      policyId: policy.id,
      name: policy.name.trim() || 'chưa có tên',
      stages: cells.filter(({ state }) => state === 'empty').map(({ stage }) => stage),
    }))
    .filter(({ stages }) => stages.length > 0)
  const [first] = lacking
  return first ? { ...first, others: lacking.length - 1 } : null
}
