import { IconX } from '@tabler/icons-react'
import type { Policy } from '#shared/plan/policy'
import { impactReasons } from '#shared/reference/activity-suggestions'
import {
  CONSULTATION_DEMAND,
  LIFECYCLE_DEMAND,
  lifecycleStageNames,
  stageGapReasons,
} from '#shared/reference/lifecycle'
import type { MatrixCell } from '#shared/rules/coverage/lifecycle-matrix'
import { usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { IconButton } from '../../ui/icon-button'
import { ActivityLinks } from '../activity-links'
import { stageDates } from './cell-face'
import { SuggestedActivities } from './suggested-activities'

/** One stage of one policy: its activities, or why they are missed and what would fit. */
export function CellDetail(props: {
  readonly policy: Policy
  readonly cell: MatrixCell
  readonly onClose: () => void
}) {
  const { policy, cell, onClose } = props
  const year = usePlan((plan) => plan.document.year)
  const dates = stageDates(policy.stages[cell.stage], year)
  return (
    <section className="matrix-detail" aria-label={`Giai đoạn ${lifecycleStageNames[cell.stage]}`}>
      <header>
        <h3>
          Giai đoạn {lifecycleStageNames[cell.stage].toLowerCase()}
          {dates === '' ? null : <span className="facts">{dates}</span>}
        </h3>
        <IconButton label="Đóng ô đang mở" onClick={onClose}>
          <IconX size={16} aria-hidden />
        </IconButton>
      </header>
      <Standing {...props} year={year} />
      {cell.activities.length === 0 ? null : <ActivityLinks activities={cell.activities} />}
      <Consultation policy={policy} cell={cell} />
      {cell.state === 'outside' ? null : (
        <SuggestedActivities
          policy={policy}
          stage={cell.stage}
          startsOpen={cell.activities.length === 0}
        />
      )}
    </section>
  )
}

function Standing(props: {
  readonly policy: Policy
  readonly cell: MatrixCell
  readonly year: number
}) {
  const { policy, cell, year } = props
  const { goToPath } = useNavigation()
  const stagePath = `policies/${policy.id}/stages/${cell.stage}`
  switch (cell.state) {
    case 'covered':
      return null
    case 'empty':
      return (
        <div className="matrix-why">
          <p>
            <strong>Giai đoạn này diễn ra trong năm {year} nhưng chưa có hoạt động.</strong>{' '}
            {stageGapReasons[cell.stage]}
          </p>
          {policy.impact === 'major' ? <p>{impactReasons.major}</p> : null}
          <p className="facts">{LIFECYCLE_DEMAND}</p>
        </div>
      )
    case 'outside':
      return (
        <p>
          Giai đoạn này không diễn ra trong năm {year}, kế hoạch không cần hoạt động ở đây.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => goToPath(`${stagePath}/from`)}
          >
            Sửa thời gian giai đoạn
          </button>
        </p>
      )
    case 'undated':
      return (
        <p>
          Chưa nhập thời gian nên chưa biết giai đoạn này có trong năm {year} hay không.{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => goToPath(`${stagePath}/from`)}
          >
            Nhập thời gian giai đoạn
          </button>
        </p>
      )
  }
}

function Consultation({ policy, cell }: { readonly policy: Policy; readonly cell: MatrixCell }) {
  const { goToPath } = useNavigation()
  const text = policy.stages[cell.stage].consultation.trim()
  const path = `policies/${policy.id}/stages/${cell.stage}/consultation`
  if (cell.consultation === 'none') return null
  return (
    <div className="matrix-consultation" data-state={cell.consultation}>
      <h4>Góp ý, phản biện</h4>
      {cell.consultation === 'missing' ? (
        <p>
          Chưa nêu cách lấy góp ý, phản biện. <span className="facts">{CONSULTATION_DEMAND}</span>
        </p>
      ) : (
        <p>{text === '' ? 'Thực hiện qua hoạt động nêu trên.' : text}</p>
      )}
      <button type="button" className="link-button" onClick={() => goToPath(path)}>
        {text === '' ? 'Ghi cách góp ý, phản biện' : 'Sửa ở chính sách'}
      </button>
    </div>
  )
}
