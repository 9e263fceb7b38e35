import { IconAlertTriangle } from '@tabler/icons-react'
import type { ListedPlan } from '../storage/plans'
import { PlanTableHead } from './plan-table-head'
import { RowMenu, type RowAction } from './row-menu'
import { dayAndTime, timeAgo } from './when'

export type PlanActions = {
  readonly open: (plan: ListedPlan) => void
  /** Starts, or goes on with, next year's plan from this one. */
  readonly carryOver: (plan: ListedPlan) => void
  readonly duplicate: (plan: ListedPlan) => void
  readonly rename: (plan: ListedPlan) => void
  readonly exportFile: (plan: ListedPlan) => void
  readonly history: (plan: ListedPlan) => void
  readonly trash: (plan: ListedPlan) => void
  readonly restore: () => void
}

type Props = {
  readonly plans: readonly ListedPlan[]
  /** Plans whose content was found unreadable when looked at. */
  readonly damagedIds: ReadonlySet<string>
  readonly now: Date
  readonly actions: PlanActions
}

/** What a plan is called where its title may be unknown. */
export function planName(plan: ListedPlan): string {
  return plan.title === '' ? 'Kế hoạch không đọc được tên' : plan.title
}

export function PlanTable({ plans, damagedIds, now, actions }: Props) {
  return (
    <table className="plan-table">
      <PlanTableHead time="Lưu lần cuối" tools="Việc khác" toolsClass="tools" />
      <tbody>
        {plans.map((plan) => {
          const damaged = plan.status === 'damaged' || damagedIds.has(plan.planId)
          return (
            <tr
              key={plan.planId}
              data-testid="plan-row"
              data-plan-id={plan.planId}
              data-damaged={damaged}
            >
              <td>
                <button
                  type="button"
                  className="row-open"
                  data-testid="open-plan"
                  onClick={() => actions.open(plan)}
                >
                  {planName(plan)}
                </button>
                {damaged ? <DamagedMark /> : null}
                {plan.status === 'sound' && plan.note !== '' ? (
                  <span className="note">{plan.note}</span>
                ) : null}
              </td>
              <td>{plan.status === 'sound' ? plan.unitName || '—' : '—'}</td>
              <td className="year">{plan.status === 'sound' ? plan.year : '—'}</td>
              <td className="time">
                {plan.status === 'sound' ? (
                  <time dateTime={plan.updatedAt} title={dayAndTime(plan.updatedAt)}>
                    {timeAgo(plan.updatedAt, now)}
                  </time>
                ) : (
                  '—'
                )}
              </td>
              <td className="tools">
                <RowMenu name={planName(plan)} actions={rowActions(plan, damaged, actions)} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function DamagedMark() {
  return (
    <span className="damaged-mark">
      <IconAlertTriangle size={14} aria-hidden /> Bị hỏng
    </span>
  )
}

function rowActions(
  plan: ListedPlan,
  damaged: boolean,
  actions: PlanActions,
): readonly RowAction[] {
  const toTrash: readonly RowAction[] =
    plan.status === 'sound'
      ? [{ label: 'Chuyển vào thùng rác', run: () => actions.trash(plan) }]
      : []
  if (damaged) {
    return [
      { label: 'Xem chỗ hỏng', run: () => actions.open(plan) },
      { label: 'Xuất dữ liệu thô…', run: () => actions.exportFile(plan) },
      { label: 'Khôi phục từ bản sao…', run: actions.restore },
      { label: 'Các bản lưu trước…', run: () => actions.history(plan) },
      ...toTrash,
    ]
  }
  return [
    { label: 'Mở', run: () => actions.open(plan) },
    { label: 'Lập kế hoạch năm sau…', run: () => actions.carryOver(plan) },
    { label: 'Nhân bản', run: () => actions.duplicate(plan) },
    { label: 'Đổi tên…', run: () => actions.rename(plan) },
    { label: 'Xuất tệp kế hoạch…', run: () => actions.exportFile(plan) },
    { label: 'Các bản lưu trước…', run: () => actions.history(plan) },
    ...toTrash,
  ]
}
