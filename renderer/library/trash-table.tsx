import type { ListedPlan } from '../storage/plans'
import { purgeableFrom, TRASH_DAYS } from '../storage/plan-writing'
import { planName } from './plan-table'
import { PlanTableHead } from './plan-table-head'
import { day, dayAndTime, timeAgo } from './when'

type Sound = Extract<ListedPlan, { readonly status: 'sound' }>

type Props = {
  readonly plans: readonly ListedPlan[]
  readonly now: Date
  readonly onRestore: (plan: Sound) => void
  readonly onPurge: (plan: Sound) => void
}

export function TrashTable({ plans, now, onRestore, onPurge }: Props) {
  const sound = plans.filter((plan) => plan.status === 'sound')
  if (sound.length === 0) {
    return (
      <p className="library-empty">
        Thùng rác trống. Kế hoạch bỏ vào đây được giữ ít nhất {TRASH_DAYS} ngày.
      </p>
    )
  }
  return (
    <table className="plan-table">
      <PlanTableHead time="Vào thùng rác" tools="Việc có thể làm" toolsClass="trash-tools" />
      <tbody>
        {sound.map((plan) => (
          <TrashRow key={plan.planId} {...{ plan, now, onRestore, onPurge }} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<Props, 'plans'> & { readonly plan: Sound }

function TrashRow({ plan, now, onRestore, onPurge }: RowProps) {
  const trashedAt = plan.trashedAt ?? plan.updatedAt
  const from = purgeableFrom(trashedAt)
  return (
    <tr data-testid="trash-row" data-plan-id={plan.planId}>
      <td>
        {planName(plan)}
        {plan.note === '' ? null : <span className="note">{plan.note}</span>}
      </td>
      <td>{plan.unitName || '—'}</td>
      <td className="year">{plan.year}</td>
      <td className="time">
        <time dateTime={trashedAt} title={dayAndTime(trashedAt)}>
          {timeAgo(trashedAt, now)}
        </time>
      </td>
      <td className="trash-tools">
        <button
          type="button"
          className="button"
          aria-label={`Khôi phục ${planName(plan)}`}
          onClick={() => onRestore(plan)}
        >
          Khôi phục
        </button>
        {now < from ? (
          <span className="hint">Xóa hẳn được từ {day(from)}</span>
        ) : (
          <button
            type="button"
            className="button danger"
            aria-label={`Xóa hẳn ${planName(plan)}`}
            onClick={() => onPurge(plan)}
          >
            Xóa hẳn…
          </button>
        )}
      </td>
    </tr>
  )
}
